import { app, type Session, session, type WebContents } from 'electron';
import { isAppUrl } from './app-scheme.ts';

/** Closes the network for the whole program, below everything a session can be told: no name and no address resolves. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** The session of the window: its page loads what is the app's. */
export function lockWindowSession(): void {
  lockSession(session.defaultSession, isAppUrl);
}

/** What no page of a session may do, whoever opened it; it may load what `isAllowed` says and nothing else. */
export function lockSession(locked: Session, isAllowed: (url: string) => boolean): void {
  locked.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }));
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  // The dictionary of a spell checker would be fetched from a server.
  locked.setSpellCheckerEnabled(false);
  locked.on('will-download', (event) => event.preventDefault());
}

/** Holds for every page from the moment it exists: it stays where it is and opens nothing. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The one way out that neither the content security policy nor a request handler sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isAppUrl(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
