import { FileJson, FileSpreadsheet, FileText, type LucideIcon, Share } from 'lucide-react';
import { type ExportFormat, exportFormats } from '../../../shared/contract/data-contract.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { exportPlan } from './plan-file.ts';
import type { Planner } from './use-planner.ts';

const words: Readonly<Record<ExportFormat, { readonly label: string; readonly icon: LucideIcon }>> = {
  html: { label: 'A page for the reviewer', icon: FileText },
  csv: { label: 'Verdicts as CSV', icon: FileSpreadsheet },
  json: { label: 'Verdicts as JSON', icon: FileJson },
};

interface ExportButtonProps {
  readonly planner: Planner;
  readonly look: 'primary' | 'plain';
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Every form in which a plan leaves the program. */
export function ExportButton({ planner, look, isOpen, onOpen }: ExportButtonProps) {
  const formats = exportFormats.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <MenuButton
      icon={Share}
      look={look}
      shortcut="E"
      isOpen={isOpen}
      onOpenChange={onOpen}
      acts={formats.map((format) => ({
        id: format,
        ...words[format],
        run: () => void exportPlan(planner.plan, planner.now, format),
      }))}
    >
      Export
    </MenuButton>
  );
}

const order: readonly ExportFormat[] = ['html', 'csv', 'json'];
