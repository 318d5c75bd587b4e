/* SPDX-License-Identifier: MIT */
/* The texts that Python gives, as C takes them. */
#ifndef CSTO_NATIVE_TEXTS_H
#define CSTO_NATIVE_TEXTS_H

#include <Python.h>

/* A text; it lives as long as the object that it is of. */
typedef struct csto_native_text {
    const char *bytes; /* NULL: no text */
    size_t length;
    int in_points; /* whether Python counts other offsets in it than bytes */
} csto_native_text;

typedef struct csto_native_texts {
    csto_native_text *list;
    size_t count;
} csto_native_texts;

/* The text of a str or bytes. 0; -1 with TypeError, or with UnicodeEncodeError for a lone surrogate. */
int csto_native_text_of(PyObject *object, csto_native_text *text);

/* The texts of a tuple of str, bytes and None (no text). 0, or -1 with an exception. Free the list. */
int csto_native_texts_of(PyObject *tuple, csto_native_texts *texts);

void csto_native_texts_free(csto_native_texts *texts);

#endif
