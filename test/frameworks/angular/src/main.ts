// Angular's own packages come half compiled; without its command line, this does the rest in the browser.
import '@angular/compiler';
import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Techniques} from './techniques';

void bootstrapApplication(Techniques, {providers: [provideZonelessChangeDetection()]});
