import type { Topic } from './operation.ts';

/** What the data process says without being asked. */
export type Announcement =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  | {
      readonly type: 'progress';
      readonly jobId: string;
      /** What is being done, as a person would say it: "Reading march-fair.csv". */
      readonly says: string;
      readonly done: number;
      /** 0 while the total is not known. */
      readonly total: number;
    }
  /** Said by the shell: this was chosen in the menu. */
  | { readonly type: 'menu'; readonly act: 'undo' | 'redo' }
  /** Said by the shell: the theme was chosen, here or in the menu. */
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'system' }
  /** Said by the shell: the data process ended by itself, or runs again. Whatever was open has to be opened again. */
  | { readonly type: 'host'; readonly state: 'stopped' | 'restarted' };
