/** Small planted projects for the tools of Python. */

/** Findings of style, an undefined name, a wrong type. */
export const messy = `import os
import sys, json


def f( a,b ):
    x = 1
    return undefined_name


def g() -> int:
    return "s"
`;

/** No parser takes this. */
export const unparsable = "def f(:\n    pass\n";

/** Nothing to complain about. */
export const tidy = "def f(a: int) -> int:\n    return a\n";
