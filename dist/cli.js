#!/usr/bin/env node
import { cli } from "./gatehouse.js";

await cli();
