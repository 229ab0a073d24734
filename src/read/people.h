/* people.h -- the names in bylines. */
#ifndef DZ_PEOPLE_H
#define DZ_PEOPLE_H

#include <glib.h>

G_BEGIN_DECLS

/* The name in an author field, without "記者" before it and "／綜合報導" after it. NULL if the field holds no person:
 * an address, a placeholder, the outlet itself. Takes `field`; either may be NULL. */
char *dz_people_clean(char *field, const char *outlet);

/* The reporter that a byline names (記者：…, 文／…, By …); NULL if it names none. */
char *dz_people_find(const char *byline);

/* The reporter whom a paragraph names in its opening or at its end: （某社記者…電）, （記者…）, （…／某地報導）. NULL if none. */
char *dz_people_find_in_text(const char *paragraph);

G_END_DECLS

#endif
