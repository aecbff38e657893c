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
  /** Said by the shell: the data process ended by itself, or runs again. Whatever was open has to be opened again. */
  | { readonly type: 'host'; readonly state: 'stopped' | 'restarted' };
