import type { AppError } from '../../shared/result/app-error.ts';

/** Carries a failure value through the query library, which knows failures only as thrown errors. */
export class CallFailed extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.says);
    this.name = 'CallFailed';
    this.error = error;
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CallFailed;
  }
}
