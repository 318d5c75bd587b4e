/* SPDX-License-Identifier: MIT */
/* Dates from inside. */
#ifndef CSTO_DATES_H
#define CSTO_DATES_H

#include "csto.h"

/* Whether it is a day, month or year of the calendar; CSTO_DATE_UNKNOWN and CSTO_DATE_OPEN are not. */
int csto_is_date(csto_date date);

/* The first and the last day that a date may be. The last one only has to compare rightly: the 31st will do for any
 * month. */
csto_date csto_first_day(csto_date date);
csto_date csto_last_day(csto_date date);

#endif
