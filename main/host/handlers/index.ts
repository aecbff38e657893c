import type { Handlers } from '../handler.ts';
import { aheadHandlers } from './ahead.ts';
import { contactListHandlers } from './contact-list.ts';
import { contactHandlers } from './contacts.ts';
import { exportHandlers } from './exports.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './imports.ts';
import { modelHandlers } from './model.ts';
import { planHandlers } from './plans.ts';
import { policyHandlers } from './policy.ts';
import { reviewPageHandlers } from './review-pages.ts';
import { reviewHandlers } from './reviews.ts';
import { workspaceHandlers } from './workspace.ts';

/** The whole contract, answered. */
export const handlers: Handlers = {
  ...workspaceHandlers,
  ...contactHandlers,
  ...contactListHandlers,
  ...importHandlers,
  ...planHandlers,
  ...aheadHandlers,
  ...modelHandlers,
  ...policyHandlers,
  ...exportHandlers,
  ...reviewHandlers,
  ...reviewPageHandlers,
  ...historyHandlers,
};
