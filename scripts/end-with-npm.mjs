/**
 * Calls `end` when the npm that started this process is gone. npm hands a signal to the shell that
 * it runs scripts in, and some shells die of it without handing it on.
 */
export function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}
