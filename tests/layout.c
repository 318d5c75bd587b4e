/* SPDX-License-Identifier: MIT */
/*
 * Where every field of every public struct lies, and how large the structs are: asserted when this is compiled, which
 * is all that it is for. A number here never changes, but for the size of a struct that is not frozen and not kept by
 * its users: that may grow when a field is added at the end.
 *
 * The columns: pointers of 8 bytes; of 4 bytes with int64_t at multiples of 4 (i386); of 4 bytes with int64_t at
 * multiples of 8 (Arm).
 */
#include "csto.h"

struct aligned {
    char before;
    int64_t number;
};

enum { IS_WIDE = sizeof(void *) == 8, IS_LOOSE = offsetof(struct aligned, number) == 4 };

#define ASSERT(truth, name) typedef char name[(truth) ? 1 : -1]
#define PICK(wide, loose, narrow) (IS_WIDE ? (wide) : IS_LOOSE ? (loose) : (narrow))
#define SIZE(type, wide, loose, narrow) ASSERT(sizeof(type) == PICK(wide, loose, narrow), size_of_##type)
#define FIELD(type, field, wide, loose, narrow) \
    ASSERT(offsetof(type, field) == PICK(wide, loose, narrow), type##_##field##_at)

/* Enumerators are passed as int; dates are 32 bits. */
ASSERT(sizeof(csto_kind) == sizeof(int), enum_is_int);
ASSERT(sizeof(csto_date) == 4, date_is_four_bytes);

SIZE(csto_entity, 24, 12, 12);
FIELD(csto_entity, kind, 0, 0, 0);
FIELD(csto_entity, id, 8, 4, 4);
FIELD(csto_entity, name, 16, 8, 8);

SIZE(csto_quantity, 16, 12, 16);
FIELD(csto_quantity, value, 0, 0, 0);
FIELD(csto_quantity, comparison, 8, 8, 8);

SIZE(csto_member_state, 56, 28, 28);
FIELD(csto_member_state, entity, 0, 0, 0);
FIELD(csto_member_state, alpha2, 24, 12, 12);
FIELD(csto_member_state, alpha3, 32, 16, 16);
FIELD(csto_member_state, numeric, 40, 20, 20);
FIELD(csto_member_state, capital, 48, 24, 24);

SIZE(csto_body, 72, 40, 40);
FIELD(csto_body, entity, 0, 0, 0);
FIELD(csto_body, type, 24, 12, 12);
FIELD(csto_body, organization, 32, 16, 16);
FIELD(csto_body, parent, 40, 20, 20);
FIELD(csto_body, head, 48, 24, 24);
FIELD(csto_body, established, 56, 28, 28);
FIELD(csto_body, ended, 60, 32, 32);
FIELD(csto_body, seat, 64, 36, 36);

SIZE(csto_office, 48, 24, 24);
FIELD(csto_office, entity, 0, 0, 0);
FIELD(csto_office, body, 24, 12, 12);
FIELD(csto_office, appointed_by, 32, 16, 16);
FIELD(csto_office, term_years, 40, 20, 20);

SIZE(csto_force_component, 64, 40, 48);
FIELD(csto_force_component, entity, 0, 0, 0);
FIELD(csto_force_component, type, 24, 12, 12);
FIELD(csto_force_component, parent, 32, 16, 16);
FIELD(csto_force_component, established, 40, 20, 20);
FIELD(csto_force_component, ended, 44, 24, 24);
FIELD(csto_force_component, strength, 48, 28, 32);

SIZE(csto_exercise_series, 48, 24, 24);
FIELD(csto_exercise_series, entity, 0, 0, 0);
FIELD(csto_exercise_series, category, 24, 12, 12);
FIELD(csto_exercise_series, component, 32, 16, 16);
FIELD(csto_exercise_series, first_year, 40, 20, 20);

SIZE(csto_edition, 72, 48, 56);
FIELD(csto_edition, entity, 0, 0, 0);
FIELD(csto_edition, series, 24, 12, 12);
FIELD(csto_edition, within, 32, 16, 16);
FIELD(csto_edition, year, 40, 20, 20);
FIELD(csto_edition, conduct, 44, 24, 24);
FIELD(csto_edition, first_day, 48, 28, 28);
FIELD(csto_edition, last_day, 52, 32, 32);
FIELD(csto_edition, personnel, 56, 36, 40);

SIZE(csto_training_institution, 56, 32, 32);
FIELD(csto_training_institution, entity, 0, 0, 0);
FIELD(csto_training_institution, country, 24, 12, 12);
FIELD(csto_training_institution, city, 32, 16, 16);
FIELD(csto_training_institution, standing, 40, 20, 20);
FIELD(csto_training_institution, granted, 44, 24, 24);
FIELD(csto_training_institution, known_by, 48, 28, 28);

SIZE(csto_person, 40, 20, 20);
FIELD(csto_person, entity, 0, 0, 0);
FIELD(csto_person, country, 24, 12, 12);
FIELD(csto_person, rank, 32, 16, 16);

SIZE(csto_document, 40, 24, 24);
FIELD(csto_document, entity, 0, 0, 0);
FIELD(csto_document, type, 24, 12, 12);
FIELD(csto_document, signed_on, 32, 16, 16);
FIELD(csto_document, in_force, 36, 20, 20);

SIZE(csto_event, 48, 28, 28);
FIELD(csto_event, entity, 0, 0, 0);
FIELD(csto_event, type, 24, 12, 12);
FIELD(csto_event, date, 32, 16, 16);
FIELD(csto_event, last_date, 36, 20, 20);
FIELD(csto_event, place, 40, 24, 24);

SIZE(csto_figure, 64, 36, 48);
FIELD(csto_figure, entity, 0, 0, 0);
FIELD(csto_figure, quantity, 24, 12, 16);
FIELD(csto_figure, unit, 40, 24, 32);
FIELD(csto_figure, scope, 48, 28, 36);
FIELD(csto_figure, as_of, 56, 32, 40);

SIZE(csto_match, 24, 16, 16);
FIELD(csto_match, entity, 0, 0, 0);
FIELD(csto_match, name, 8, 4, 4);
FIELD(csto_match, year, 16, 8, 8);
FIELD(csto_match, distance, 20, 12, 12);

SIZE(csto_mention, 72, 40, 40);
FIELD(csto_mention, begin, 0, 0, 0);
FIELD(csto_mention, end, 8, 4, 4);
FIELD(csto_mention, entity, 16, 8, 8);
FIELD(csto_mention, edition, 24, 12, 12);
FIELD(csto_mention, name, 32, 16, 16);
FIELD(csto_mention, year, 40, 20, 20);
FIELD(csto_mention, certainty, 44, 24, 24);
FIELD(csto_mention, reason, 48, 28, 28);
FIELD(csto_mention, witness_begin, 56, 32, 32);
FIELD(csto_mention, witness_end, 64, 36, 36);

SIZE(csto_scan, 5120, 5120, 5120);
FIELD(csto_scan, opaque_, 0, 0, 0);
