import { useRead } from '../../api/use-read.ts';
import { Setting } from './setting.tsx';

/** Which version this is, for whoever asks or is asked. */
export function AboutProgram() {
  const about = useRead('shell.about', {}).data;
  return about === undefined ? null : <Setting title="Unhurried" says={`Version ${about.version}.`} />;
}
