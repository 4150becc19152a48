/** The slug of the lesson that a file stands in: `…/05-bias-shifts/index.mdx` is of `bias-shifts`. */
export function lessonOf(path: string): string {
  return path.split("/").at(-2)!.replace(/^\d+-/, "");
}
