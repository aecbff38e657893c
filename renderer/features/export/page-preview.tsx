import { useElementWidth } from '../../lib/use-element-width.ts';

/** Below this the page would fold for a phone; the preview shows it as a lead's browser does, made smaller. */
const narrowest = 960;

/** The page as a browser shows it: without scripts, links out or anything of the app. */
export function PagePreview({ page }: { readonly page: string }) {
  const [frame, width] = useElementWidth<HTMLDivElement>(narrowest);
  const scale = Math.min(1, width / narrowest);
  return (
    <div className="export-preview__frame" ref={frame}>
      <iframe
        className="export-preview__page"
        title="The page as it will be written"
        sandbox=""
        srcDoc={page}
        style={{ width: `${100 / scale}%`, height: `${100 / scale}%`, transform: `scale(${scale})` }}
      />
    </div>
  );
}
