// For `depcruise` on the command line; the rules and their test are in scripts/.
export { fence as default } from './scripts/fence.ts';
