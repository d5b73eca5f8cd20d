#!/usr/bin/env node
import { cli, keepCompiled } from "./gatehouse.js";

keepCompiled();
await cli();
