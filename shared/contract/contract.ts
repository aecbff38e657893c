import { dataContract } from './data-contract.ts';
import { shellContract } from './shell-contract.ts';

/** The one door: every operation a window may ask for. Names under `shell.` are answered by the shell, all others by the host. */
export const contract = { ...dataContract, ...shellContract } as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract & string;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

export function isShellOperation(name: OperationName): boolean {
  return name.startsWith('shell.');
}
