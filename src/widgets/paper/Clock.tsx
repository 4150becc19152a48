import { useEffect, useState } from "react";
import { secondsSince, timeLeft } from "./clock.ts";

interface Props {
  /** Milliseconds since 1970. */
  begun: number;
  minutes: number;
}

/** The time left, which can be hidden. It runs on while the reader is away, and ends nothing by itself. */
export function Clock({ begun, minutes }: Props) {
  const [now, setNow] = useState(Date.now);
  const [isHidden, setIsHidden] = useState(false);
  const left = 60 * minutes - secondsSince(begun, now);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);

  return (
    <div className="paper-clock">
      {!isHidden && <span role="timer">{timeLeft(left)}</span>}
      <button type="button" className="button button-quiet" onClick={() => setIsHidden(!isHidden)}>
        {isHidden ? "Show the clock" : "Hide"}
      </button>
      <p className="paper-over" role="status">
        {left <= 0 &&
          "The time is over. Nothing is taken away: hand in now, or go on, and the result says how long you took."}
      </p>
    </div>
  );
}
