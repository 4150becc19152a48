import { useEffect, useState } from "react";
import { trains, type Recipe } from "#engine";
import { bytes, whole } from "../../../charts/format.ts";
import { SizesAxis, type SizeMark } from "../../../charts/SizesAxis.tsx";
import { LayerTable } from "./LayerTable.tsx";
import { MemorySplit } from "./MemorySplit.tsx";
import { readWidths, sizesOf, widened } from "./own-widths.ts";
import {
  judge,
  machines,
  mostParameters,
  recipeWords,
  usingOnly,
  type Network,
} from "./verdict.ts";

/** A described network, as small as it can cross into the page. */
export interface Sized extends Network {
  id: string;
  name: string;
}

interface Props {
  /** In the order in which they get their names in the picture. */
  models: Sized[];
}

const OWN = "own";
const START = [784, 128, 64, 10];
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
/** How far the slider goes, in half doublings. */
const WIDER = { min: -12, max: 16 };

/** Networks of the literature on a log axis beside the reader's own, and what a machine can do with one of them. */
export function SizesFigure({ models }: Props) {
  const [chosen, setChosen] = useState("gpt2");
  const [recipe, setRecipe] = useState<Recipe>("adam");
  const [gigabytes, setGigabytes] = useState(8);
  const [batch, setBatch] = useState(1);
  const [typed, setTyped] = useState(START.join("-"));
  const [base, setBase] = useState(START);
  const [wider, setWider] = useState(0);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const widths = widened(base, 2 ** (wider / 2));
  const own: Sized = { id: OWN, name: widths.join("-"), ...sizesOf(widths) };
  const network = models.find(({ id }) => id === chosen) ?? own;
  const { needs, sentence } = judge(network, recipe, batch, gigabytes);
  const using = usingOnly(recipe);
  const limits = [
    ...(using === recipe
      ? []
      : [
          { size: mostParameters(recipe, gigabytes), text: `${gigabytes} GB can train up to here` },
        ]),
    { size: mostParameters(using, gigabytes), text: `${gigabytes} GB can use up to here` },
  ];
  const mark = ({ id, name, total }: Sized): SizeMark => ({ id, name, size: total });
  const sorted = models.toSorted((a, b) => a.total - b.total);
  const read = readWidths(typed);

  return (
    <div className="sizes" inert={!isReady}>
      <SizesAxis
        marks={models.map(mark)}
        own={mark({ ...own, name: "yours" })}
        chosen={chosen}
        limits={limits}
        label={`Parameters on a log axis, from ${sorted[0].name} with ${whole(sorted[0].total)} to ${sorted.at(-1)!.name} with ${whole(sorted.at(-1)!.total)}; yours has ${whole(own.total)}`}
        onChoose={setChosen}
      />
      <div className="sizes-own needs-script">
        <label>
          <span>your layers</span>
          <input
            type="text"
            spellCheck={false}
            autoComplete="off"
            aria-invalid={read === null}
            value={typed}
            onChange={(event) => {
              const text = event.target.value;
              setTyped(text);
              const next = readWidths(text);
              if (!next) return;
              setBase(next);
              setWider(0);
              setChosen(OWN);
            }}
          />
        </label>
        <label>
          <span>narrower or wider</span>
          <input
            type="range"
            {...WIDER}
            value={wider}
            aria-valuetext={`${own.name}, ${whole(own.total)} parameters`}
            onChange={(event) => {
              const next = event.target.valueAsNumber;
              setWider(next);
              setTyped(widened(base, 2 ** (next / 2)).join("-"));
              setChosen(OWN);
            }}
          />
        </label>
      </div>
      {read === null && (
        <p className="sizes-hint" role="status">
          Widths from the inputs to the outputs, such as 784-128-64-10, each from 1 to a million.
        </p>
      )}
      <div className="sizes-choice needs-script">
        <select
          aria-label="Recipe"
          value={recipe}
          onChange={(e) => setRecipe(e.target.value as Recipe)}
        >
          {Object.entries(recipeWords).map(([id, words]) => (
            <option key={id} value={id}>
              {trains(id as Recipe) ? "train" : "use"} {words}
            </option>
          ))}
        </select>
        <select aria-label="Network" value={chosen} onChange={(e) => setChosen(e.target.value)}>
          <option value={OWN}>yours</option>
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label="Examples at a time"
          value={batch}
          onChange={(e) => setBatch(Number(e.target.value))}
        >
          {BATCHES.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? "1 example" : `${whole(count)} examples`}
            </option>
          ))}
        </select>
        <select
          aria-label="Memory of the machine"
          value={gigabytes}
          onChange={(e) => setGigabytes(Number(e.target.value))}
        >
          {machines.map((size) => (
            <option key={size} value={size}>
              on {size} GB
            </option>
          ))}
        </select>
      </div>
      <p className="sizes-verdict" aria-live="polite">
        {network.id === OWN ? "Yours" : network.name} has <b>{whole(network.total)}</b> parameters.{" "}
        {trains(recipe) ? "Training" : "Using"} it {recipeWords[recipe]} takes{" "}
        <b>{bytes(needs.total)}</b> with {batch === 1 ? "one example" : `${whole(batch)} examples`}{" "}
        at a time. {sentence}
      </p>
      <MemorySplit needs={needs} />
      <LayerTable
        network={network.id === OWN ? widths : network.id}
        name={network.id === OWN ? "Yours" : network.name}
      />
    </div>
  );
}
