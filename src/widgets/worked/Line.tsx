import type { WorkedLine } from "../../quiz/index.ts";
import { Paragraphs } from "../quiz/Html.tsx";

interface Props {
  line: Pick<WorkedLine, "does" | "formula">;
  lead?: string | undefined;
}

/** A step as it is worked: what is done, and the line that ends in its number. */
export function Line({ line: { does, formula }, lead }: Props) {
  return (
    <>
      <Paragraphs html={does} lead={lead} />
      <Paragraphs className="worked-line" html={formula} />
    </>
  );
}
