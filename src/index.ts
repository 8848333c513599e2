import { runAction } from './main.ts';

void runAction();
