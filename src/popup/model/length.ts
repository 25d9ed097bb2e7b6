const MINUTE = 60;
const HOUR = 3_600;

/** Returns a length in seconds as players show it: "0:09", "1:15", "1:02:07". */
export function writeLength(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const rest = two(whole % MINUTE);
  if (whole < HOUR) return `${minutes}:${rest}`;
  return `${Math.floor(whole / HOUR)}:${two(minutes)}:${rest}`;
}
