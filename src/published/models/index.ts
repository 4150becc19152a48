import type { Published } from "../published.ts";
import { alexnets } from "./alexnet.ts";
import { encoders } from "./bert.ts";
import { convnexts } from "./convnext.ts";
import { denseNetworks } from "./dense.ts";
import { gpts } from "./gpt.ts";
import { joinedNetworks } from "./joined.ts";
import { lenets } from "./lenet.ts";
import { llamas } from "./llama.ts";
import { mobileNetworks } from "./mobile.ts";
import { resnets } from "./resnet.ts";
import { t5s } from "./t5.ts";
import { vggs } from "./vgg.ts";
import { visionTransformers } from "./vit.ts";

/** Every network that is described here. */
export const models: Published[] = [
  denseNetworks,
  lenets,
  alexnets,
  vggs,
  resnets,
  mobileNetworks,
  joinedNetworks,
  convnexts,
  visionTransformers,
  encoders,
  gpts,
  t5s,
  llamas,
].flat();
