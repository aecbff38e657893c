import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const styleSheet = /^print-faces-[\w-]+\.css$/;
const compressed = /url\(["']?(?:\.\/)?([\w.-]+\.woff2)["']?\)\s*format\(["']woff2["']\)/;

/**
 * The type faces for what is printed, from the style sheet the build made of them: `url` says where a file is found. Each
 * cut stands for the weights around its own, as a page asks for weights between them.
 */
export function readTypeFaces(assets: string, url: (file: string) => string): string {
  const name = readdirSync(assets).find((file) => styleSheet.test(file));
  if (name === undefined) throw new Error('The build has no type faces for what is printed.');
  return readFileSync(join(assets, name), 'utf8')
    .replaceAll(/src:[^;}]*/g, (sources) => {
      const [, file = ''] = compressed.exec(sources) ?? [];
      return `src:url(${url(file)})format("woff2")`;
    })
    .replaceAll(/font-weight:\s*(\d+)/g, (_, cut: string) => `font-weight:${Number(cut) - 50} ${Number(cut) + 49}`);
}
