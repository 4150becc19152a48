// The peers are installed by npm run bench alone; without them the types still hold.
declare module "@jax-js/jax";
declare module "@tensorflow/tfjs-backend-wasm";
declare module "brain.js/dist/browser.js";
declare module "convnetjs";
declare module "synaptic";
declare module "toygrad";
