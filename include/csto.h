/* SPDX-License-Identifier: MIT */
/**
 * @file csto.h
 * @brief The Collective Security Treaty Organization as data and functions.
 */
/**
 * @mainpage libcsto
 *
 * libcsto holds the things that the CSTO consists of (states, bodies, offices, force components, exercises, training
 * institutions, people, documents, events, figures), the dated and sourced facts about them, and all their names. It
 * answers four kinds of question: give me a thing by id, code or any name; what held on a day; who says so; where in
 * this text are such things mentioned.
 *
 * What holds for every function, unless its comment says otherwise:
 *
 * - **Threads.** Everything may be called from any thread at any time. A csto_scan belongs to one thread at a time.
 * - **Memory.** Every pointer returned points to constant data that lives as long as the library is loaded. Nothing is
 *   allocated, nothing is to be freed, nothing needs initialising. No function uses the heap, the locale, the
 *   environment, errno or stdio.
 * - **Text** is UTF-8, given as pointer and length in bytes; the length CSTO_NUL_TERMINATED means strlen(text). Ids,
 *   codes, properties and language tags are NUL-terminated ASCII, in upper or lower case.
 * - **Errors.** A look-up that finds nothing returns NULL or 0. NULL, a value out of range, or text that is not UTF-8
 *   is answered in the same way and never crashes. What can fail in more than one way returns a csto_error.
 * - **Order.** Lists are indexed from 0 without gaps; the first NULL is their end. Their order is the same in every
 *   run.
 * - **Time.** There is no clock in the library: whoever has no day to ask for takes csto_data_as_of(). Nothing waits.
 *   The time of a scan is linear in the length of its text.
 * - **Versions.** csto_version() follows semantic versioning, csto_data_version() the calendar: a release of the data
 *   alone changes neither the API nor the ABI.
 * - **Growing.** Structs returned by pointer may grow at their end in a later minor release: do not copy them by size
 *   or put them into arrays. Those marked *frozen* never change.
 * - **Unknown** is 0, NULL, or CSTO_DATE_UNKNOWN.
 *
 * The functions in groups: @ref csto_entities, @ref csto_records, @ref csto_relations, @ref csto_facts,
 * @ref csto_names, @ref csto_lookup, @ref csto_mentions, @ref csto_dates, @ref csto_calls, @ref csto_versions.
 */
#ifndef CSTO_H
#define CSTO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* CSTO_STATIC: define it when linking the static library on Windows; other systems need nothing. */
#ifndef CSTO_API
#if defined(SWIG) || (defined(_WIN32) && defined(CSTO_STATIC))
#define CSTO_API
#elif defined(_WIN32) && defined(CSTO_BUILDING)
#define CSTO_API __declspec(dllexport)
#elif defined(_WIN32)
#define CSTO_API __declspec(dllimport)
#elif defined(__GNUC__)
#define CSTO_API __attribute__((visibility("default")))
#else
#define CSTO_API
#endif
#endif

/** @defgroup csto_versions Versions
 * @details
 * The API follows semantic versioning. The data has a version of its own (year.month.number) and an as-of date: a
 * release of the data alone changes neither the API nor the ABI.
 *
 * What may change when:
 *
 * - **Data release**: entities, facts, names, sources and their order; what look-up and scans find. An id never
 *   vanishes; a retired one leads to its successor.
 * - **Patch release**: faults are mended. No declaration changes.
 * - **Minor release**: functions, enumerators and flags are added, and fields at the end of structs that are not
 *   frozen. No field moves, no struct shrinks, no number of an enumerator changes; csto_scan keeps its size. A `switch`
 *   over an enum needs a default. What is to go is marked as deprecated, and works.
 * - **Major release**: anything, with a new soname. Before 1.0 a minor release may do so, with a new soname too.
 * @{ */
#define CSTO_VERSION_MAJOR 0 /**< Changes with what breaks the API. @since 0.1 */
#define CSTO_VERSION_MINOR 1 /**< Changes with what is new in the API. @since 0.1 */
#define CSTO_VERSION_PATCH 0 /**< Changes with what is mended. @since 0.1 */
/** The version of this header, "MAJOR.MINOR.PATCH". Compare with csto_version(), that of the library in use.
 * @since 0.1 */
#define CSTO_VERSION "0.1.0"

/** @} */

/** @defgroup csto_calls Texts and errors
 * @details
 * What functions of every group take and return.
 * @{ */

/** The length of a text that ends at its first NUL byte. @since 0.1 */
#define CSTO_NUL_TERMINATED SIZE_MAX

/** What went wrong in a call. Errors are negative. @since 0.1 */
typedef enum csto_error {
    CSTO_OK = 0,      /**< Nothing. */
    CSTO_EINVAL = -1, /**< An argument is NULL, malformed, or has flags that this version does not know. */
    CSTO_ERANGE = -2  /**< The argument is well formed and means something that cannot be: the 31st of February. */
} csto_error;

/** @} */

/** @defgroup csto_dates Dates and periods
 * @{ */

/**
 * A date as a number, ISO 8601 basic: 20240223 is 23 February 2024; 20240200 is February 2024; 20240000 is the year
 * 2024; 0 is not known. A partial date is one day of which less is known. The numeric order is that of the calendar,
 * coarser first. Years run from 1 to 9998. @since 0.1
 */
typedef int32_t csto_date;

#define CSTO_DATE_UNKNOWN 0     /**< Not known. @since 0.1 */
#define CSTO_DATE_OPEN 99999999 /**< Only as the end of a period: still so in the record. @since 0.1 */

/** The answer to "was it so on that day?". @since 0.1 */
typedef enum csto_answer {
    CSTO_NO = 0,    /**< It was not. */
    CSTO_MAYBE = 1, /**< What is recorded does not decide. */
    CSTO_YES = 2    /**< It was. */
} csto_answer;

/**
 * Whether a half-open period covers a day.
 *
 * @param since the first day of the period. The days of a partial date are each a maybe.
 * @param until the first day after it; CSTO_DATE_OPEN when it has no end: then csto_data_as_of() and later days are a
 *   yes also when it is not known when it began. The days of a partial date are each a maybe, the day after them is a
 *   no. When it is unknown, all days after the first are a maybe.
 * @param on    the day asked for. A partial date asks for some day in it: yes only when all its days would be.
 * @return the answer; a date that is no date counts as unknown, and an unknown day is answered CSTO_MAYBE. @since 0.1
 */
CSTO_API csto_answer csto_period_covers(csto_date since, csto_date until, csto_date on);

/**
 * Reads "2024-02-23", "2024-02", "2024", or the same without hyphens ("20240223", "202402").
 *
 * @param text,len the text; nothing may stand before or after the date.
 * @param out receives the date; untouched on error.
 * @return CSTO_OK; CSTO_EINVAL when an argument is NULL or the text has another form; CSTO_ERANGE when there is no such
 *   month or day. @since 0.1
 */
CSTO_API csto_error csto_date_parse(const char *text, size_t len, csto_date *out);

/**
 * Writes a date as ISO 8601: "2024-02-23", "2024-02", "2024"; "" for CSTO_DATE_UNKNOWN and what is no date; ".." for
 * CSTO_DATE_OPEN (as in an ISO 8601-2 interval).
 *
 * @param date    the date.
 * @param buf,cap receives at most cap bytes with the terminating NUL; may be NULL when cap is 0. 11 bytes are always
 *   enough.
 * @return the length of the whole text without the NUL, as snprintf does. @since 0.1
 */
CSTO_API size_t csto_date_format(csto_date date, char *buf, size_t cap);

/** @} */

/** @defgroup csto_entities Entities
 * @details
 * An entity is anything with an id. Ids are kebab-case ASCII, unique over all kinds, and never reused.
 * @{ */

/** The kinds of entity. @since 0.1 */
typedef enum csto_kind {
    CSTO_KIND_NONE = 0,        /**< None, or any. */
    CSTO_KIND_ORGANIZATION,    /**< The CSTO, partner organizations, museums, schools without a standing in the CSTO. */
    CSTO_KIND_STATE,           /**< A state never bound by the Treaty. */
    CSTO_KIND_MEMBER_STATE,    /**< A state that is or was party to the Treaty: csto_member_state. */
    CSTO_KIND_BODY,            /**< A council, committee, staff, centre, working group: csto_body. */
    CSTO_KIND_OFFICE,          /**< A post that people hold in turn: csto_office. */
    CSTO_KIND_FORCE_COMPONENT, /**< A part of the CSTO Troops (Collective Forces): csto_force_component. */
    CSTO_KIND_EXERCISE_SERIES, /**< Exercises under one name: csto_exercise_series. */
    CSTO_KIND_EDITION,         /**< One exercise: csto_edition. */
    CSTO_KIND_TRAINING_INSTITUTION, /**< A school with a standing in the CSTO: csto_training_institution. */
    CSTO_KIND_SPECIALTY,            /**< A line of training. */
    CSTO_KIND_REGION,               /**< A collective security region. */
    CSTO_KIND_PERSON,               /**< A person: csto_person. */
    CSTO_KIND_DOCUMENT,             /**< A treaty, charter, protocol, decision: csto_document. */
    CSTO_KIND_EVENT,                /**< What happened on a day: csto_event. */
    CSTO_KIND_FIGURE                /**< A number that a source gives of the CSTO: csto_figure. */
} csto_kind;

/** What every entity has, and the first member of every record. Frozen. @since 0.1 */
typedef struct csto_entity {
    csto_kind kind;   /**< Its kind. */
    const char *id;   /**< Its id, such as "crrf". Never NULL. */
    const char *name; /**< Its display name in English. Never NULL. */
} csto_entity;

/**
 * An entity by id.
 * @param id an id of any kind, in upper or lower case; a retired id gives its successor.
 * @return the entity, or NULL when there is none. @since 0.1
 */
CSTO_API const csto_entity *csto_get(const char *id);

/** How many entities there are of a kind; of CSTO_KIND_NONE: in all. @since 0.1 */
CSTO_API size_t csto_count(csto_kind kind);

/** The i-th entity of a kind, or of all for CSTO_KIND_NONE; NULL after the last. @since 0.1 */
CSTO_API const csto_entity *csto_at(csto_kind kind, size_t i);

/** The word for a kind, as in lib/data and in the output of the command: "exercise-series". NULL for what is no kind.
 * @since 0.1 */
CSTO_API const char *csto_kind_name(csto_kind kind);

/** The kind of a word, in upper or lower case: the inverse of csto_kind_name(). CSTO_KIND_NONE when there is none.
 * @since 0.1 */
CSTO_API csto_kind csto_kind_of_name(const char *name);

/** @} */

/** @defgroup csto_records Records
 * @details
 * A record is an entity with the preferred values of its main properties. Of each kind:
 *
 * - `T_get(key)`: by id (a member state also by ISO code), in upper or lower case; a retired id gives its successor.
 *   NULL when there is no such id or it is of another kind.
 * - `T_count()` and `T_at(i)`: all of them; T_at gives NULL from T_count() on.
 * - `T_of(entity)`: the record of an entity, NULL when it is of another kind. The way back is `&record->entity`.
 *
 * Records hold scalars and single references; lists are asked by csto_related(), disagreements and days by the facts.
 * @{ */

/** How a number stands to the truth. @since 0.1 */
typedef enum csto_comparison {
    CSTO_VALUE_ABSENT = 0, /**< There is no number. */
    CSTO_EQUAL,            /**< The number. */
    CSTO_ABOUT,            /**< About the number. */
    CSTO_MORE_THAN,        /**< More than the number. */
    CSTO_LESS_THAN         /**< Less than the number. */
} csto_comparison;

/** A number as a source gives it. Frozen. @since 0.1 */
typedef struct csto_quantity {
    int64_t value;              /**< The number; 0 when there is none. */
    csto_comparison comparison; /**< How it stands to the truth; CSTO_VALUE_ABSENT when there is none. */
} csto_quantity;

/** A state that is or was party to the Collective Security Treaty. @since 0.1 */
typedef struct csto_member_state {
    csto_entity entity;  /**< What every entity has. */
    const char *alpha2;  /**< ISO 3166-1 alpha-2, "KZ". */
    const char *alpha3;  /**< ISO 3166-1 alpha-3, "KAZ". */
    const char *numeric; /**< ISO 3166-1 numeric, three digits, "398". */
    const char *capital; /**< Capital on the data's as-of date, in English. */
} csto_member_state;
/** The member state with this id or ISO code; NULL when there is none. @since 0.1 */
CSTO_API const csto_member_state *csto_member_state_get(const char *key);
/** How many member states there are. @since 0.1 */
CSTO_API size_t csto_member_state_count(void);
/** The i-th member state; NULL after the last. @since 0.1 */
CSTO_API const csto_member_state *csto_member_state_at(size_t i);
/** The member state that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_member_state *csto_member_state_of(const csto_entity *entity);

/** A body of the CSTO or of a partner. @since 0.1 */
typedef struct csto_body {
    csto_entity entity;              /**< What every entity has. */
    const char *type;                /**< A word: "permanent-working-body" and the like; NULL when unknown. */
    const csto_entity *organization; /**< Whose body it is. */
    const csto_entity *parent;       /**< What it is under or accountable to, or NULL. */
    const csto_entity *head;         /**< The office that heads it, or NULL. */
    csto_date established;           /**< When it came into being. */
    csto_date ended;                 /**< When it ceased to be; CSTO_DATE_UNKNOWN when no source says that it did. */
    const char *seat;                /**< Where it sits, in English, or NULL. */
} csto_body;
/** The body with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_body *csto_body_get(const char *key);
/** How many bodies there are. @since 0.1 */
CSTO_API size_t csto_body_count(void);
/** The i-th body; NULL after the last. @since 0.1 */
CSTO_API const csto_body *csto_body_at(size_t i);
/** The body that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_body *csto_body_of(const csto_entity *entity);

/** A post that people hold in turn. Who held it on a day: csto_office_holder_on(). @since 0.1 */
typedef struct csto_office {
    csto_entity entity;              /**< What every entity has. */
    const csto_entity *body;         /**< The body that it belongs to, or NULL. */
    const csto_entity *appointed_by; /**< The body that appoints to it, or NULL. */
    int32_t term_years;              /**< Length of a term; 0 when unknown. */
} csto_office;
/** The office with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_office *csto_office_get(const char *key);
/** How many offices there are. @since 0.1 */
CSTO_API size_t csto_office_count(void);
/** The i-th office; NULL after the last. @since 0.1 */
CSTO_API const csto_office *csto_office_at(size_t i);
/** The office that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_office *csto_office_of(const csto_entity *entity);

/** A part of the CSTO Troops (Collective Forces), or the whole. @since 0.1 */
typedef struct csto_force_component {
    csto_entity entity;        /**< What every entity has. */
    const char *type;          /**< A word: "regional-coalition-force" and the like. */
    const csto_entity *parent; /**< What it is a part of, or NULL. */
    csto_date established;     /**< When it came into being. */
    csto_date ended;           /**< When it ceased to be. */
    csto_quantity strength;    /**< Number of people, by the latest preferred claim. */
} csto_force_component;
/** The force component with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_force_component *csto_force_component_get(const char *key);
/** How many force components there are. @since 0.1 */
CSTO_API size_t csto_force_component_count(void);
/** The i-th force component; NULL after the last. @since 0.1 */
CSTO_API const csto_force_component *csto_force_component_at(size_t i);
/** The force component that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_force_component *csto_force_component_of(const csto_entity *entity);

/** Exercises held again and again under one name. @since 0.1 */
typedef struct csto_exercise_series {
    csto_entity entity;           /**< What every entity has. */
    const char *category;         /**< A word: "military", "law-enforcement" or "emergency-response". */
    const csto_entity *component; /**< The force component that it trains (the first one), or NULL. */
    int32_t first_year;           /**< Year of the first exercise; 0 when unknown. */
} csto_exercise_series;
/** The exercise series with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_exercise_series *csto_exercise_series_get(const char *key);
/** How many exercise series there are. @since 0.1 */
CSTO_API size_t csto_exercise_series_count(void);
/** The i-th exercise series; NULL after the last. @since 0.1 */
CSTO_API const csto_exercise_series *csto_exercise_series_at(size_t i);
/** The exercise series that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_exercise_series *csto_exercise_series_of(const csto_entity *entity);

/** Whether an exercise took place. @since 0.1 */
typedef enum csto_conduct {
    CSTO_CONDUCT_UNKNOWN = 0, /**< Not known. */
    CSTO_HELD,                /**< A source reports it. */
    CSTO_PLANNED,             /**< Planned for a day after the data's own. */
    CSTO_UNCONFIRMED,         /**< Planned for a day that has passed; no report was found. */
    CSTO_CANCELLED            /**< A source says that it was cancelled. */
} csto_conduct;

/** One exercise: of a series in a year, or without a series. @since 0.1 */
typedef struct csto_edition {
    csto_entity entity;        /**< What every entity has. */
    const csto_entity *series; /**< Its series, or NULL. */
    const csto_entity *within; /**< The larger exercise that it was held in, or NULL. */
    int32_t year;              /**< The year in its name. */
    csto_conduct conduct;      /**< Whether it took place. */
    csto_date first_day;       /**< First day. */
    csto_date last_day;        /**< Last day, which still belongs to it. */
    csto_quantity personnel;   /**< Number of people. */
} csto_edition;
/** The edition with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_edition *csto_edition_get(const char *key);
/** How many editions there are. @since 0.1 */
CSTO_API size_t csto_edition_count(void);
/** The i-th edition; NULL after the last. @since 0.1 */
CSTO_API const csto_edition *csto_edition_at(size_t i);
/** The edition that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_edition *csto_edition_of(const csto_entity *entity);

/** What an institution is to the CSTO. @since 0.1 */
typedef enum csto_standing {
    CSTO_STANDING_UNKNOWN = 0, /**< Not known. */
    CSTO_BASE_TRAINING,        /**< A base training institution for military personnel. */
    CSTO_BASE_RESEARCH,        /**< A base research organization. */
    CSTO_OTHER_LINE,           /**< A base organization of another line: law enforcement, emergencies, drugs. */
    CSTO_COURSE_VENUE          /**< A place where CSTO courses are held. */
} csto_standing;

/** A school or centre with a standing in the CSTO that a source names. @since 0.1 */
typedef struct csto_training_institution {
    csto_entity entity;         /**< What every entity has. */
    const csto_entity *country; /**< The state where it stands. */
    const char *city;           /**< Its city, in English, or NULL. */
    csto_standing standing;     /**< What a source says that it is to the CSTO. */
    csto_date granted;          /**< When the standing was granted. */
    csto_date known_by;         /**< The first day on which a source shows it in its standing. */
} csto_training_institution;
/** The training institution with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_training_institution *csto_training_institution_get(const char *key);
/** How many training institutions there are. @since 0.1 */
CSTO_API size_t csto_training_institution_count(void);
/** The i-th training institution; NULL after the last. @since 0.1 */
CSTO_API const csto_training_institution *csto_training_institution_at(size_t i);
/** The training institution that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_training_institution *csto_training_institution_of(const csto_entity *entity);

/** A person who holds or held an office, or is named in an event. @since 0.1 */
typedef struct csto_person {
    csto_entity entity;         /**< What every entity has. */
    const csto_entity *country; /**< The state that he or she represents or comes from, or NULL. */
    const char *rank;           /**< Military or special rank, by the latest preferred claim, or NULL. */
} csto_person;
/** The person with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_person *csto_person_get(const char *key);
/** How many people there are. @since 0.1 */
CSTO_API size_t csto_person_count(void);
/** The i-th person; NULL after the last. @since 0.1 */
CSTO_API const csto_person *csto_person_at(size_t i);
/** The person that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_person *csto_person_of(const csto_entity *entity);

/** A treaty, charter, protocol, agreement or decision. @since 0.1 */
typedef struct csto_document {
    csto_entity entity;  /**< What every entity has. */
    const char *type;    /**< A word: "treaty", "protocol" and the like. */
    csto_date signed_on; /**< When it was signed or adopted. */
    csto_date in_force;  /**< When it came into force. */
} csto_document;
/** The document with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_document *csto_document_get(const char *key);
/** How many documents there are. @since 0.1 */
CSTO_API size_t csto_document_count(void);
/** The i-th document; NULL after the last. @since 0.1 */
CSTO_API const csto_document *csto_document_at(size_t i);
/** The document that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_document *csto_document_of(const csto_entity *entity);

/** What happened on a day. @since 0.1 */
typedef struct csto_event {
    csto_entity entity;  /**< What every entity has. */
    const char *type;    /**< A word: "membership", "treaty" and the like. */
    csto_date date;      /**< When. */
    csto_date last_date; /**< Last day of an event of several days, which still belongs to it. */
    const char *place;   /**< Where (the first place), in English, or NULL. */
} csto_event;
/** The event with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_event *csto_event_get(const char *key);
/** How many events there are. @since 0.1 */
CSTO_API size_t csto_event_count(void);
/** The i-th event; NULL after the last. @since 0.1 */
CSTO_API const csto_event *csto_event_at(size_t i);
/** The event that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_event *csto_event_of(const csto_entity *entity);

/** A number that a source gives of the CSTO. @since 0.1 */
typedef struct csto_figure {
    csto_entity entity;     /**< What every entity has. */
    csto_quantity quantity; /**< The number. */
    const char *unit;       /**< What is counted. */
    const char *scope;      /**< Within what, by whom, or NULL. */
    csto_date as_of;        /**< For which day, month or year it is given. */
} csto_figure;
/** The figure with this id; NULL when there is none. @since 0.1 */
CSTO_API const csto_figure *csto_figure_get(const char *key);
/** How many figures there are. @since 0.1 */
CSTO_API size_t csto_figure_count(void);
/** The i-th figure; NULL after the last. @since 0.1 */
CSTO_API const csto_figure *csto_figure_at(size_t i);
/** The figure that an entity is; NULL when it is of another kind. @since 0.1 */
CSTO_API const csto_figure *csto_figure_of(const csto_entity *entity);

/** The word for a conduct, as in lib/data: "held"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_conduct_name(csto_conduct conduct);
/** The word for a standing, "base-training"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_standing_name(csto_standing standing);
/** The word for a comparison, "more than"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_comparison_name(csto_comparison comparison);

/** @} */

/** @defgroup csto_relations Relations
 * @details
 * The references of facts, followed both ways.
 * @{ */

/** What one entity is to another. Each pair is one property of lib/data and its inverse. @since 0.1 */
typedef enum csto_relation {
    CSTO_REL_NONE = 0,           /**< None. */
    CSTO_REL_COUNTRY,            /**< The state where a school stands, or that a person represents. */
    CSTO_REL_IN_COUNTRY,         /**< The schools in a state and the people it sends. */
    CSTO_REL_PARENT,             /**< What a body or component is under or part of. */
    CSTO_REL_CHILDREN,           /**< What is under it. */
    CSTO_REL_FOUNDING_DOCUMENTS, /**< The documents that founded it. */
    CSTO_REL_FOUNDED,            /**< What a document founded. */
    CSTO_REL_SUCCESSORS,         /**< What took its place. */
    CSTO_REL_PREDECESSORS,       /**< Whose place it took. */
    CSTO_REL_REGIONS,            /**< The collective security regions that it belongs to. */
    CSTO_REL_IN_REGION,          /**< The states and components of a region. */
    CSTO_REL_ORGANIZATION,       /**< Whose body or office it is. */
    CSTO_REL_BODIES,             /**< The bodies and offices of an organization. */
    CSTO_REL_HEAD,               /**< The office that heads a body. */
    CSTO_REL_HEADS,              /**< The bodies that an office heads. */
    CSTO_REL_BODY,               /**< The body that an office belongs to. */
    CSTO_REL_OFFICES,            /**< The offices of a body. */
    CSTO_REL_APPOINTED_BY,       /**< The body that appoints to an office. */
    CSTO_REL_APPOINTS,           /**< The offices that a body appoints to. */
    CSTO_REL_HOLDERS,            /**< Who ever held an office, acting or not. */
    CSTO_REL_OFFICES_HELD,       /**< The offices that a person (or a presiding state) ever held. */
    CSTO_REL_CONTRIBUTORS,       /**< The states whose units belong to a component. */
    CSTO_REL_CONTRIBUTES_TO,     /**< The components that a state's units belong to. */
    CSTO_REL_MANAGED_BY,         /**< The body that runs a component. */
    CSTO_REL_MANAGES,            /**< The components that a body runs. */
    CSTO_REL_TRAINS,             /**< The components that an exercise trains. */
    CSTO_REL_TRAINED_BY,         /**< The exercises that train a component. */
    CSTO_REL_SERIES,             /**< The series of an edition. */
    CSTO_REL_EDITIONS,           /**< The editions of a series. */
    CSTO_REL_WITHIN,             /**< The larger exercise. */
    CSTO_REL_INCLUDES,           /**< The exercises held within it. */
    CSTO_REL_HOSTS,              /**< The states where an edition was held. */
    CSTO_REL_HOSTED,             /**< The editions held in a state. */
    CSTO_REL_PARTICIPANTS,       /**< The states whose people took part. */
    CSTO_REL_PARTICIPATED,       /**< The editions that a state took part in. */
    CSTO_REL_OBSERVERS,          /**< The states that observed, or sent staff officers only. */
    CSTO_REL_OBSERVED,           /**< The editions that a state observed. */
    CSTO_REL_ABSENT,             /**< The member states that a source says were absent. */
    CSTO_REL_ABSENT_FROM,        /**< The editions that a member state was absent from. */
    CSTO_REL_SPECIALTIES,        /**< The specialties that an institution is named for. */
    CSTO_REL_TAUGHT_AT,          /**< The institutions named for a specialty. */
    CSTO_REL_PARTIES,            /**< The parties of a document. */
    CSTO_REL_PARTY_TO,           /**< The documents that a state is party to. */
    CSTO_REL_AMENDS,             /**< The documents that a document changes. */
    CSTO_REL_AMENDED_BY,         /**< The documents that change it. */
    CSTO_REL_INVOLVED,           /**< Whom or what an event concerns. */
    CSTO_REL_EVENTS,             /**< The events that concern an entity. */
    CSTO_REL_ABOUT,              /**< What a figure counts something of. */
    CSTO_REL_FIGURES             /**< The figures about an entity. */
} csto_relation;

/**
 * The i-th entity that stands in a relation to an entity; each one once, by preferred facts of any day, in the order in
 * which csto_at() gives them or, of an edition's or document's own lists, in that of lib/data.
 * @return NULL after the last, or when an argument is NULL or no relation. @since 0.1
 */
CSTO_API const csto_entity *csto_related(const csto_entity *entity, csto_relation relation, size_t i);

/** The word for a relation, "trained-by"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_relation_name(csto_relation relation);

/** @} */

/** @defgroup csto_facts Facts and sources
 * @details
 * A fact says that a subject has a value for a property, from a day to a day, by whom. Every claim is kept: where
 * sources disagree, one is preferred and its note says why.
 * @{ */

typedef struct csto_source csto_source; /**< Where a fact or name was read. Opaque. */
typedef struct csto_fact csto_fact;     /**< A claim. Opaque. */
typedef struct csto_name csto_name;     /**< A name. Opaque. */

/** A source by id, in upper or lower case; NULL when there is none. @since 0.1 */
CSTO_API const csto_source *csto_source_get(const char *id);
/** How many sources there are. @since 0.1 */
CSTO_API size_t csto_source_count(void);
/** The i-th source, by id; NULL after the last. @since 0.1 */
CSTO_API const csto_source *csto_source_at(size_t i);
/** Its id. NULL only for NULL. @since 0.1 */
CSTO_API const char *csto_source_id(const csto_source *source);
/** A short description of it (not always its printed title). NULL only for NULL. @since 0.1 */
CSTO_API const char *csto_source_title(const csto_source *source);
/** Who published it. NULL when unknown. @since 0.1 */
CSTO_API const char *csto_source_publisher(const csto_source *source);
/** Its address. NULL when it has none. @since 0.1 */
CSTO_API const char *csto_source_url(const csto_source *source);
/** The day on which it was published. @since 0.1 */
CSTO_API csto_date csto_source_date(const csto_source *source);
/** Its language, BCP 47. NULL when unknown. @since 0.1 */
CSTO_API const char *csto_source_lang(const csto_source *source);
/** Its tier: "official", "legal-database", "press", "encyclopaedia", "academic", "dataset" or "mirror". NULL only for
 * NULL. @since 0.1 */
CSTO_API const char *csto_source_tier(const csto_source *source);
/** What a reader should know of it. NULL when there is nothing. @since 0.1 */
CSTO_API const char *csto_source_note(const csto_source *source);

/** How well a fact is supported. @since 0.1 */
typedef enum csto_confidence {
    CSTO_CONFIDENCE_UNKNOWN = 0, /**< Not known. */
    CSTO_SINGLE_SOURCE,          /**< One source, not official. */
    CSTO_CORROBORATED,           /**< Independent sources agree. */
    CSTO_OFFICIAL                /**< The CSTO, a state, or a text of law says so. */
} csto_confidence;

/** The word for a confidence, "single-source"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_confidence_name(csto_confidence confidence);

/** How many facts an entity is the subject of. @since 0.1 */
CSTO_API size_t csto_fact_count(const csto_entity *subject);
/** The i-th fact of an entity: ordered by property, the preferred first, then by since; NULL after the last. @since 0.1
 */
CSTO_API const csto_fact *csto_fact_at(const csto_entity *subject, size_t i);

/**
 * The next preferred fact about a property that holds, or may hold, on a day.
 *
 * @code{.c}
 * #include <csto.h>
 * #include <stdio.h>
 *
 * void print_holders(const csto_entity *office, csto_date day)
 * {
 *     csto_answer answer;
 *     const csto_fact *fact = NULL;
 *     while ((fact = csto_fact_on(office, "holder", day, fact, &answer)) != NULL)
 *         printf("%s%s\n", csto_fact_value(fact), answer == CSTO_YES ? "" : " (maybe)");
 * }
 * @endcode
 *
 * @param subject  the entity.
 * @param property a property of lib/data/schema.toml, such as "capital" or "holder".
 * @param on       the day; see csto_period_covers().
 * @param after    the fact returned before; NULL for the first.
 * @param answer   receives CSTO_YES or CSTO_MAYBE, CSTO_NO at the end; may be NULL.
 * @return the fact, or NULL when there is no further one, or `after` is no fact of that subject and property. @since
 *   0.1
 */
CSTO_API const csto_fact *csto_fact_on(const csto_entity *subject, const char *property, csto_date on,
                                       const csto_fact *after, csto_answer *answer);

/** What the fact is about. NULL only for NULL. @since 0.1 */
CSTO_API const csto_entity *csto_fact_subject(const csto_fact *fact);
/** Its property, such as "holder". NULL only for NULL. @since 0.1 */
CSTO_API const char *csto_fact_property(const csto_fact *fact);
/** Its value as text: a word, an ISO 8601 date, "more than 1000", the id of an entity. NULL only for NULL. @since 0.1
 */
CSTO_API const char *csto_fact_value(const csto_fact *fact);
/** Its value when that is an entity; NULL when it is not. @since 0.1 */
CSTO_API const csto_entity *csto_fact_object(const csto_fact *fact);
/** Its value when that is a number or a quantity; CSTO_VALUE_ABSENT when it is not. @since 0.1 */
CSTO_API csto_quantity csto_fact_quantity(const csto_fact *fact);
/** Whether its property has no days at all (a code, the year of an edition): such a fact holds on every day. 0 or 1.
 * @since 0.1 */
CSTO_API int csto_fact_is_timeless(const csto_fact *fact);
/** The first day on which it held. @since 0.1 */
CSTO_API csto_date csto_fact_since(const csto_fact *fact);
/** The first day on which it held no longer; CSTO_DATE_OPEN when it is still so in the record, or timeless. @since 0.1
 */
CSTO_API csto_date csto_fact_until(const csto_fact *fact);
/** How well it is supported. @since 0.1 */
CSTO_API csto_confidence csto_fact_confidence(const csto_fact *fact);
/** Whether it is the claim to go by (1), or one that stands beside a better one (0). @since 0.1 */
CSTO_API int csto_fact_is_preferred(const csto_fact *fact);
/** Why it is preferred or not, what the source exactly says. NULL when there is nothing. @since 0.1 */
CSTO_API const char *csto_fact_note(const csto_fact *fact);
/** The i-th source that says so; NULL after the last. A fact has at least one. @since 0.1 */
CSTO_API const csto_source *csto_fact_source_at(const csto_fact *fact, size_t i);

/** What a state is to the CSTO, as flags. @since 0.1 */
typedef enum csto_membership {
    CSTO_TREATY_PARTY = 1,      /**< Bound by the Collective Security Treaty: from 1994-04-20, accession, or return. */
    CSTO_CHARTER_SIGNATORY = 2, /**< Has signed the Charter, or acceded: from 2002-10-07. */
    CSTO_MEMBER = 4,            /**< Member: from 2003-09-18, the Charter in force. Not while suspended. */
    CSTO_SUSPENDED = 8,         /**< Membership suspended. */
    CSTO_PARTICIPATION_FROZEN = 16, /**< Participation declared frozen; beside CSTO_MEMBER. */
    CSTO_FINANCING_WITHHELD = 32    /**< Payment declared withheld; beside CSTO_MEMBER. */
} csto_membership;

/**
 * What a state was to the CSTO on a day.
 * @param state the state.
 * @param on    the day.
 * @param maybe receives the flags that the record does not decide, never those returned; may be NULL.
 * @return the csto_membership flags that held; 0 for NULL. @since 0.1
 */
CSTO_API uint32_t csto_member_state_membership(const csto_member_state *state, csto_date on, uint32_t *maybe);

/**
 * The i-th state that was, or may have been, a member on a day, in the order of csto_member_state_at().
 * @param on     the day.
 * @param i      which of them, from 0 on.
 * @param answer receives CSTO_YES or CSTO_MAYBE, CSTO_NO at the end; may be NULL.
 * @return the state, or NULL after the last. @since 0.1
 */
CSTO_API const csto_member_state *csto_member_on(csto_date on, size_t i, csto_answer *answer);

/**
 * Whether an organization, body, force component or institution existed on a day: established, not only proposed or
 * planned (that is a no on every day), and not ended; or active, when it is not known since when. CSTO_MAYBE when the
 * record does not say, for entities of other kinds, and for NULL. @since 0.1
 */
CSTO_API csto_answer csto_existed_on(const csto_entity *entity, csto_date on);

/**
 * The next exercise whose days have one in common with a period, in the order of csto_edition_at(). What became of it
 * is its conduct: cancelled and unconfirmed ones are given too. One whose last day is not known may have gone on to the
 * end of the year.
 *
 * @param since,until the period [since, until); CSTO_DATE_UNKNOWN or CSTO_DATE_OPEN for no bound on that side. Of a
 * partial date its first day counts. A period without days, or one whose bound is no date, has no exercises.
 * @param with        only those held in this state, training this force component, or of this series; NULL for all.
 * @param after       the exercise returned before; NULL for the first.
 * @param answer      receives CSTO_YES or CSTO_MAYBE (its days are not known well enough), CSTO_NO at the end; may be
 * NULL.
 * @return the exercise, or NULL when there is no further one. @since 0.1
 */
CSTO_API const csto_edition *csto_edition_between(csto_date since, csto_date until, const csto_entity *with,
                                                  const csto_edition *after, csto_answer *answer);

/**
 * The i-th fact that says who held an office on a day: as holder, as acting holder, or seen in the office on that very
 * day. Those that held come before those that may have; where one holds the office at a time and is known, nobody else
 * may have, and a term whose end is not known is over when somebody else has surely come.
 * @param office the office.
 * @param on     the day.
 * @param i      which of the facts, from 0 on.
 * @param answer receives CSTO_YES or CSTO_MAYBE, CSTO_NO at the end; may be NULL.
 * @return the fact, whose object is the person, or the state that presided; NULL after the last. @since 0.1
 */
CSTO_API const csto_fact *csto_office_holder_on(const csto_office *office, csto_date on, size_t i, csto_answer *answer);

/** @} */

/** @defgroup csto_names Names
 * @{ */

/** What sort of name it is. The order is the rank: of two names the lower is the better. @since 0.1 */
typedef enum csto_name_type {
    CSTO_NAME_OFFICIAL = 1,    /**< As its bearer or a text of law writes it. */
    CSTO_NAME_SHORT,           /**< The usual short form. */
    CSTO_NAME_ABBREVIATION,    /**< Letters. */
    CSTO_NAME_ALIAS,           /**< Another form in use. */
    CSTO_NAME_TRANSLATION,     /**< Translated by somebody else. */
    CSTO_NAME_TRANSLITERATION, /**< In the letters of another script. */
    CSTO_NAME_FORMER,          /**< Of an earlier time. */
    CSTO_NAME_ERRONEOUS        /**< Wrong, and really met in a text. */
} csto_name_type;

/** What a text must show before a name in it is taken as a mention. @since 0.1 */
typedef enum csto_evidence {
    CSTO_EVIDENCE_FREE = 1, /**< Nothing more. */
    CSTO_EVIDENCE_MARKED,   /**< Two marks, or one in a text about the CSTO; one alone makes it possible. Marks are
                             * quotation marks around it, its year, a word for exercise beside it, others in a list with
                             * it. */
    CSTO_EVIDENCE_CONTEXT,  /**< That it is about the CSTO, and that no other words there claim it. */
    CSTO_EVIDENCE_LOOKUP    /**< It is never found in a text; it serves look-up. */
} csto_evidence;

/** How many names an entity has. @since 0.1 */
CSTO_API size_t csto_name_count(const csto_entity *entity);
/** The i-th name of an entity, in the order of lib/data; NULL after the last. @since 0.1 */
CSTO_API const csto_name *csto_name_at(const csto_entity *entity, size_t i);
/**
 * The display name of an entity in a language.
 * @param entity the entity.
 * @param lang   a BCP 47 tag as in lib/data ("en", "ru", "ru-Latn"), in upper or lower case.
 * @return the name, or NULL when there is none in that very language. @since 0.1
 */
CSTO_API const csto_name *csto_name_in(const csto_entity *entity, const char *lang);
/** Whose name it is. NULL only for NULL. @since 0.1 */
CSTO_API const csto_entity *csto_name_entity(const csto_name *name);
/** The name itself, which is also its form 0. NULL only for NULL. @since 0.1 */
CSTO_API const char *csto_name_text(const csto_name *name);
/** Its language, BCP 47; "zxx" for none. NULL only for NULL. @since 0.1 */
CSTO_API const char *csto_name_lang(const csto_name *name);
/** Its type; 0 for NULL. @since 0.1 */
CSTO_API csto_name_type csto_name_type_of(const csto_name *name);
/** What a text must show before it is taken as a mention; 0 for NULL. @since 0.1 */
CSTO_API csto_evidence csto_name_evidence(const csto_name *name);
/** Whether upper and lower case count in a text (1) or not (0). Look-up never minds. @since 0.1 */
CSTO_API int csto_name_is_cased(const csto_name *name);
/** Whether it was made by a rule from another name (Rubezh-2021 from Rubezh), and has no source of its own. 0 or 1.
 * @since 0.1 */
CSTO_API int csto_name_is_by_rule(const csto_name *name);
/** The first day on which it was a name; CSTO_DATE_UNKNOWN when it has always been, as far as is known. @since 0.1 */
CSTO_API csto_date csto_name_since(const csto_name *name);
/** The first day on which it was a name no longer; CSTO_DATE_OPEN when it still is. @since 0.1 */
CSTO_API csto_date csto_name_until(const csto_name *name);
/** Whether it was a name on a day: yes when nothing is recorded against it; CSTO_MAYBE for NULL. @since 0.1 */
CSTO_API csto_answer csto_name_held_on(const csto_name *name, csto_date on);
/** What a reader should know of it. NULL when there is nothing. @since 0.1 */
CSTO_API const char *csto_name_note(const csto_name *name);
/** The i-th form of the name: the name itself, then its inflected forms; NULL after the last. @since 0.1 */
CSTO_API const char *csto_name_form_at(const csto_name *name, size_t i);
/** The i-th source of the name; NULL after the last. @since 0.1 */
CSTO_API const csto_source *csto_name_source_at(const csto_name *name, size_t i);

/** The word for a type of name, as in lib/data: "abbreviation"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_name_type_name(csto_name_type type);
/** The word for what a text must show, "free"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_evidence_name(csto_evidence evidence);

/** @} */

/** @defgroup csto_lookup Look-up
 * @details
 * Two spellings are one name when they agree after: simple Unicode case folding; canonical equivalence (NFC, NFD); е
 * for ё; any run of white space as one space; soft hyphens and zero-width characters dropped; all hyphens and dashes
 * alike; all apostrophes alike; all quotation marks alike. Nothing else is folded away. Of words that a language spells
 * in several ways (defence, defense; Sergei, Sergey) lib/data/spellings.toml says which are one.
 * @{ */

/** The most matches that one look-up considers: of more, the best. @since 0.1 */
#define CSTO_MATCHES_MAX 64

/** A name found by look-up. Frozen. @since 0.1 */
typedef struct csto_match {
    const csto_entity *entity; /**< Whose name it is. */
    const csto_name *name;     /**< The best of its names that agree; of an edition found by year, its series'. */
    int32_t year;              /**< The year of an edition found by its series' name and a year; otherwise 0. */
    uint32_t distance;         /**< How far the text is from the name: 0 when they agree. */
} csto_match;

/**
 * Which entities bear a name.
 *
 * All names of all languages count, inflected forms too, and an exercise's name with its year finds the edition
 * ("Rubezh-2021", "«Рубеж – 2021»"); what is the CSTO's own is found with a name of the CSTO before or after it ("CSTO
 * Joint Staff", "Joint Staff of the CSTO", «Постоянный совет ОДКБ»); white space and quotation marks around the text
 * are passed over. ISO codes are not names.
 *
 * @param text,len the name: the whole of it, not a text with names in it (that is csto_scan_start()).
 * @param out,cap  receives at most cap matches, one for each entity: by type of name, exact case before other case,
 *   kind, id. out may be NULL when cap is 0.
 * @return how many entities there are in all, be it more than cap; 0 when there is none, or the text is empty or not
 *         UTF-8. @since 0.1
 */
CSTO_API size_t csto_find(const char *text, size_t len, csto_match *out, size_t cap);

/**
 * Which entities have a name that begins with a text: what somebody who has typed so much may mean.
 *
 * The text is compared as csto_find() compares it, with every form of every name, codes excepted. The years of editions
 * are not completed, nor is the CSTO beside what is its own.
 *
 * @param text,len the beginning of a name. White space at its end counts.
 * @param out,cap  receives at most cap matches, one for each entity: by distance, type of name, kind, id. The distance
 * is the number of characters that the name goes on for, as csto_suggest() counts them. out may be NULL when cap is 0.
 * @return how many there are, at most CSTO_MATCHES_MAX; 0 when there is none, or the text is empty or not UTF-8. @since
 * 0.1
 */
CSTO_API size_t csto_complete(const char *text, size_t len, csto_match *out, size_t cap);

/**
 * Which entities have a name near a text: what somebody who has misspelt it may have meant.
 *
 * Near is at most two edits away, of a text of less than five characters one; an edit is a character put in, left out,
 * changed, or swapped with the next one. Characters are those of the canonical decomposition: й is two. What
 * csto_find() finds is at distance 0.
 *
 * @param text,len the name.
 * @param out,cap  receives at most cap matches, one for each entity: by distance, type of name, kind, id. The distance
 * is the number of edits. out may be NULL when cap is 0.
 * @return how many there are, at most CSTO_MATCHES_MAX; 0 when there is none, or the text is empty or not UTF-8. @since
 * 0.1
 */
CSTO_API size_t csto_suggest(const char *text, size_t len, csto_match *out, size_t cap);

/** @} */

/** @defgroup csto_mentions Mentions
 * @details
 * Where in a text the entities are mentioned.
 *
 * @code{.c}
 * #include <csto.h>
 * #include <stdio.h>
 *
 * void print_mentions(const char *text, size_t len)
 * {
 *     csto_scan scan;
 *     const csto_mention *mention;
 *     if (csto_scan_start(&scan, text, len, CSTO_SCAN_DEFAULT) != CSTO_OK)
 *         return;
 *     while ((mention = csto_scan_next(&scan)) != NULL)
 *         printf("%zu-%zu %s\n", mention->begin, mention->end, mention->entity->id);
 * }
 * @endcode
 *
 * Mentions are the longest at the leftmost place, do not overlap, and begin and end at the bounds of words. A text is
 * about the CSTO within CSTO_CONTEXT_REACH bytes of a name that can mean nothing else (an *anchor*). Bytes that are not
 * UTF-8 are passed over.
 * @{ */

/**
 * How far an anchor makes a text one about the CSTO, in bytes before and after it.
 *
 * A text too long for memory can be scanned in parts that overlap: what a mention is depends on no more than twice this
 * before it, once after it, and 8 KiB on either side for the names there.
 * @since 0.1
 */
#define CSTO_CONTEXT_REACH 16384

/** How sure a mention is. @since 0.1 */
typedef enum csto_certainty {
    CSTO_REFUSED = 0, /**< It is not one; the reason says why. */
    CSTO_POSSIBLE,    /**< It may be one. */
    CSTO_BY_CONTEXT,  /**< It is one because the text is about the CSTO. */
    CSTO_CERTAIN      /**< It is one. */
} csto_certainty;

/** Why a mention is as sure as it is. @since 0.1 */
typedef enum csto_reason {
    CSTO_BY_NAME = 1, /**< The name means nothing else. */
    CSTO_BY_MARKS,    /**< It has marks, or one alone when it is possible; the witness is the first of them. Or, by
                       * context, it has stood in the text with marks; the witness is where. */
    CSTO_BY_ANCHOR,   /**< The text is about the CSTO; the witness says so. */
    CSTO_CLAIMED,     /**< Other words claim it; the witness is the claim. */
    CSTO_NO_EVIDENCE  /**< What the name needs is not there. */
} csto_reason;

/** A mention. Lives in its csto_scan until the next call with it; may grow at the end. @since 0.1 */
typedef struct csto_mention {
    size_t begin;               /**< Its first byte in the text. */
    size_t end;                 /**< The byte after its last. */
    const csto_entity *entity;  /**< What is mentioned; of an exercise the series. */
    const csto_entity *edition; /**< The edition, when the text gives a year and exactly one fits; otherwise NULL. */
    const csto_name *name;      /**< The name by which it is mentioned. */
    int32_t year;               /**< The year that the text gives to an exercise; otherwise 0. */
    csto_certainty certainty;   /**< How sure it is. */
    csto_reason reason;         /**< Why. */
    size_t witness_begin;       /**< What made it so, in the text: an anchor, a mark, a claim. */
    size_t witness_end;         /**< Its end; equal to witness_begin when there is none. */
} csto_mention;

/** What a scan reports. Flags. @since 0.1 */
typedef enum csto_scan_flags {
    CSTO_SCAN_DEFAULT = 0,  /**< Certain mentions and those by context. */
    CSTO_SCAN_POSSIBLE = 1, /**< Possible ones as well: they may overlap what follows. */
    CSTO_SCAN_REFUSED = 2,  /**< Refused ones as well, likewise. */
    CSTO_SCAN_NESTED = 4    /**< Also the mentions within mentions; at one place the longer first. */
} csto_scan_flags;

/**
 * The state of a scan. It holds no resources: put it on the stack and forget it. A copy goes on by itself. @since 0.1
 */
typedef struct csto_scan {
    uint64_t opaque_[640]; /**< Not for use. */
} csto_scan;

/**
 * Begins a scan.
 *
 * The time is linear in the length of the text. The text must not change, and must stay where it is, until the scan is
 * over.
 *
 * @param scan     the state to begin with; whatever it holds is overwritten.
 * @param text,len the text; need not end with a NUL byte. NULL with length 0 is the empty text.
 * @param flags    csto_scan_flags.
 * @return CSTO_OK; CSTO_EINVAL when scan is NULL, text is NULL with another length, or flags has unknown bits: then
 *         csto_scan_next() gives NULL. @since 0.1
 */
CSTO_API csto_error csto_scan_start(csto_scan *scan, const char *text, size_t len, uint32_t flags);

/**
 * The next mention, ordered by begin.
 * @return the mention, valid until the next call with this scan; NULL at the end, and again after it. @since 0.1
 */
CSTO_API const csto_mention *csto_scan_next(csto_scan *scan);

/** The word for a certainty: "certain", "context", "possible", "refused"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_certainty_name(csto_certainty certainty);
/** The word for a reason: "name", "marks", "anchor", "claimed", "no-evidence"; NULL for what is none. @since 0.1 */
CSTO_API const char *csto_reason_name(csto_reason reason);

/** @} */

/** @addtogroup csto_versions
 * @{ */

/** The version of the library in use, "0.1.0". @since 0.1 */
CSTO_API const char *csto_version(void);
/** The version of its data, "2026.11.0". @since 0.1 */
CSTO_API const char *csto_data_version(void);
/** The day for which its data were gathered: the default for questions without a day. @since 0.1 */
CSTO_API csto_date csto_data_as_of(void);
/** SHA-256 of its data, 64 hexadecimal digits. @since 0.1 */
CSTO_API const char *csto_data_sha256(void);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
