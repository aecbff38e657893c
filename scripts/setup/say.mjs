const aSecond = 1000;

/** Elapsed time as a person says it. */
export function elapsed(ms) {
  if (ms < 10 * aSecond) return `${(ms / aSecond).toFixed(1)} s`;
  if (ms < 120 * aSecond) return `${Math.round(ms / aSecond)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / aSecond)} s`;
}

/** Says what is being done while it is done. `stream` is stderr where stdout belongs to a command's own output. */
export function createTeller(stream = process.stdout) {
  const live = stream.isTTY === true;
  return {
    say(sentence) {
      stream.write(`${sentence}\n`);
    },
    /** One line per step; on a terminal the elapsed time runs, elsewhere a line says every 20 s that it still works. */
    async step(name, work) {
      const startedAt = Date.now();
      stream.write(live ? `${name} …` : `${name} …\n`);
      const tick = setInterval(
        () => {
          const line = `${name} … ${elapsed(Date.now() - startedAt)}`;
          stream.write(live ? `\r${line}` : `${line}\n`);
        },
        live ? aSecond : 20 * aSecond,
      );
      try {
        const result = await work();
        stream.write(`${live ? '\r' : ''}${name}: ${elapsed(Date.now() - startedAt)}\n`);
        return result;
      } catch (error) {
        stream.write(`${live ? '\r' : ''}${name}: failed after ${elapsed(Date.now() - startedAt)}\n`);
        throw error;
      } finally {
        clearInterval(tick);
      }
    },
  };
}
