export { provideKernel as setup } from "../scripts/kernel.mjs";
