import { action } from "./gatehouse.js";

await action();
