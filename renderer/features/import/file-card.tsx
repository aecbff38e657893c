import { FolderOpen } from 'lucide-react';
import { DropZone } from 'react-aria-components';
import { bridge } from '../../api/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { type ImportKind, importKinds } from './import-kind.ts';

interface FileCardProps {
  readonly kind: ImportKind;
  readonly onChoose: () => void;
  readonly onDrop: (paths: readonly string[]) => void;
}

/** Takes a file of one kind: by choosing it, or by dropping it here. */
export function FileCard({ kind, onChoose, onDrop }: FileCardProps) {
  const { title, says, choose, icon: Icon } = importKinds[kind];
  return (
    <DropZone
      className="file-card"
      aria-label={`Drop a file: ${title}`}
      onDrop={(event) => {
        const files = event.items.filter((item) => item.kind === 'file');
        void Promise.all(files.map((file) => file.getFile())).then((found) => {
          const paths = found.map((file) => bridge().pathOf(file)).filter((path) => path !== '');
          if (paths.length > 0) onDrop(paths);
        });
      }}
    >
      <Icon className="icon" aria-hidden="true" />
      <h2 className="file-card__title">{title}</h2>
      <p className="supporting">{says}</p>
      <div className="file-card__acts">
        <Button look={kind === 'contacts' ? 'primary' : 'plain'} icon={FolderOpen} onPress={onChoose}>
          {choose}
        </Button>
        <span className="caption">or drop it here</span>
      </div>
    </DropZone>
  );
}
