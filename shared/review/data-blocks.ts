/** What a page carries for the app, and what an encrypted one carries of the page inside: by the id of its element. */
export const dataBlocks = { package: 'unhurried-package', encrypted: 'unhurried-encrypted' } as const;
export type DataBlock = keyof typeof dataBlocks;
