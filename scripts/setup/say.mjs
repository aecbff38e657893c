const aSecond = 1000;

/** Elapsed time as a person says it. */
function elapsed(ms) {
  if (ms < 10 * aSecond) return `${(ms / aSecond).toFixed(1)} s`;
  if (ms < 120 * aSecond) return `${Math.round(ms / aSecond)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / aSecond)} s`;
}

/** Says what is being done while it is done. `stream` is stderr where stdout belongs to a command's own output. */
export function createTeller(stream = process.stdout) {
  const live = stream.isTTY === true;
  const backToStart = live ? '\r' : '';
  return {
    say(sentence) {
      stream.write(`${sentence}\n`);
    },
    /**
     * One line per step; on a terminal the elapsed time runs, elsewhere a line says every 20 s that work goes on.
     * `sayResult` puts the outcome into the last line.
     */
    async step(name, work, sayResult = () => '') {
      const startedAt = Date.now();
      const since = () => elapsed(Date.now() - startedAt);
      const tick = setInterval(
        () => stream.write(live ? `\r${name} … ${since()}` : `${name} … ${since()}\n`),
        live ? aSecond : 20 * aSecond,
      );
      stream.write(live ? `${name} …` : `${name} …\n`);
      try {
        const result = await work();
        const outcome = sayResult(result);
        stream.write(`${backToStart}${name}: ${outcome === '' ? '' : `${outcome}, `}${since()}\n`);
        return result;
      } catch (error) {
        stream.write(`${backToStart}${name}: failed, ${since()}\n`);
        throw error;
      } finally {
        clearInterval(tick);
      }
    },
  };
}
