/** Numbers for the page: five significant digits are more than a picture shows. */
export function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(5)));
}
