/* SPDX-License-Identifier: MIT */
/* What C gives one by one and Python takes as a list, made in one call. */
#ifndef CSTO_NATIVE_LISTS_H
#define CSTO_NATIVE_LISTS_H

/*
 * Whose name a str is: a list of (entity, owner, index, year, distance), as csto_match, the name as index among the
 * names of its owner. NULL with an exception.
 */
PyObject *csto_native_find(PyObject *text);
/* Which names begin with a str, likewise. */
PyObject *csto_native_complete(PyObject *text);
/* Which names are near a str, likewise. */
PyObject *csto_native_suggest(PyObject *text);

/*
 * The mentions in a text: a list of (start, end, entity, edition, year, certainty, reason, witness_start, witness_end,
 * owner, index), as csto_mention. Of a str the offsets count code points, of bytes they count bytes. The interpreter is
 * let go while a long text is scanned. NULL with an exception.
 */
PyObject *csto_native_scan(PyObject *text, unsigned int flags);

#endif
