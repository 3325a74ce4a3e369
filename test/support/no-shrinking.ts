/** A mutant is caught by the first counterexample: looking for the smallest one would only take the time of the next. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
