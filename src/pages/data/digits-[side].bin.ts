import type { APIRoute } from "astro";
import { DIGIT_SIDES, compressedDigits, type DigitSide } from "../../digits/index.ts";

export const prerender = true;

export function getStaticPaths() {
  return DIGIT_SIDES.map((side) => ({ params: { side: String(side) } }));
}

/** The digits as a figure fetches them, once the reader has started it. */
export const GET: APIRoute = ({ params }) =>
  new Response(compressedDigits(Number(params.side) as DigitSide), {
    headers: { "Content-Type": "application/octet-stream" },
  });
