#!/usr/bin/env node
import { cli } from './ezdrav.js';

await cli();
