import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A machine out there, on every transport a page knows; it notes whoever reaches it. */
export interface ListeningServer {
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly reached: readonly string[];
  close(): void;
}

export async function startListeningServer(): Promise<ListeningServer> {
  const reached: string[] = [];
  const tcp = createServer((socket) => {
    reached.push('tcp');
    socket.destroy();
  });
  const udp = createSocket('udp4', () => reached.push('udp'));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  return {
    tcpPort: (tcp.address() as AddressInfo).port,
    udpPort: udp.address().port,
    reached,
    close() {
      tcp.close();
      udp.close();
    },
  };
}
