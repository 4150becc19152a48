/** What others count: typed from where it is published, never from our own count. */
export interface PublishedTotal {
  /** To the last parameter; null where nobody publishes it so. */
  total: number | null;
  /** Who publishes it, or what is published instead. */
  by: string;
  /** Multiply-adds of one example in thousand millions, as published by the same, to three decimals. */
  billions?: number;
  /** How the model's own paper or name puts it. */
  said?: string;
}

const torchvision = "torchvision, num_params of its weights";
const stored = "Hugging Face, the numbers stored in its file of weights";
const loaded = "Hugging Face transformers, the parameters of the model as loaded";

export const totals: Record<string, PublishedTotal> = {
  xor: { total: null, by: "computed" },
  mlp30: { total: null, by: "computed" },
  mlp128: { total: 101_770, by: "Keras, summary of the tutorial's model" },
  lenet1998: { total: 60_000, by: "the paper, section II.B" },
  lenet5: { total: 61_706, by: "torchinfo, summary of the usual PyTorch version" },
  alexnet2012: {
    total: 60_965_224,
    by: "readings of the paper and of its code",
    said: "60 million",
  },
  alexnet: { total: 61_100_840, by: torchvision, billions: 0.714 },
  vgg16: { total: 138_357_544, by: torchvision, billions: 15.47, said: "138 million" },
  resnet18: { total: 11_689_512, by: torchvision, billions: 1.814 },
  resnet50: { total: 25_557_032, by: torchvision, billions: 4.089 },
  resnext50: { total: 25_028_904, by: torchvision, billions: 4.23 },
  mobilenetv2: { total: 3_504_872, by: torchvision, billions: 0.301, said: "3.4M" },
  efficientnetb0: { total: 5_288_548, by: torchvision, billions: 0.386, said: "5.3M" },
  googlenet: { total: 6_624_904, by: torchvision, billions: 1.498 },
  squeezenet: { total: 1_248_424, by: torchvision, billions: 0.819 },
  densenet121: { total: 7_978_856, by: torchvision, billions: 2.834 },
  convnexttiny: { total: 28_589_128, by: torchvision, billions: 4.456 },
  vitb16: { total: 86_567_656, by: torchvision, billions: 17.564, said: "86M" },
  bert: { total: 109_482_240, by: loaded, said: "110M" },
  roberta: { total: 124_645_632, by: loaded, said: "125M" },
  distilbert: { total: 66_362_880, by: loaded, said: "66M" },
  albert: { total: 11_683_584, by: loaded, said: "12M" },
  gpt2: { total: 124_439_808, by: loaded, said: "117M" },
  gpt2xl: { total: 1_557_611_200, by: loaded, said: "1542M" },
  gpt3: { total: null, by: "computed; its paper rounds to 175.0B", said: "175.0B" },
  bloom: { total: 176_247_271_424, by: "its model card", said: "176B" },
  pythia1b: { total: 1_011_781_632, by: "its model card" },
  t5small: { total: 60_506_624, by: loaded, said: "60M" },
  t5base: { total: 222_903_552, by: loaded, said: "220M" },
  "llama2-7b": { total: 6_738_415_616, by: stored, said: "7B" },
  "llama2-70b": { total: 68_976_648_192, by: loaded, said: "70B" },
  mistral7b: { total: 7_241_732_096, by: stored, said: "7B" },
  mixtral: { total: 46_702_792_704, by: stored, said: "8x7B" },
  tinyllama: { total: 1_100_048_384, by: stored, said: "1.1B" },
  gemma2b: { total: 2_506_172_416, by: stored, said: "2B" },
  "llama3-8b": { total: 8_030_261_248, by: stored, said: "8B" },
  "qwen2-05b": { total: 494_032_768, by: stored, said: "0.5B" },
};
