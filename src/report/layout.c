/* layout.c -- text with marks in it, laid out in the columns of a terminal; see layout.h.
 * In:     text and what each stretch of it is.
 * Out:    lines that fill their columns to the cell, whatever script they are in.
 * Knows:  colours (the eight every terminal has), and that a mark must be seen without them.
 * Not here: where a line may end and how wide a character is (text/).
 */
#include "layout.h"

#include "characters.h"
#include "sentences.h"

typedef struct {
    gunichar c; /* '\n': a new line */
    DzStyle style;
} Glyph;

struct DzFlow {
    GArray *glyphs;
};

typedef struct {
    guint begin;
    guint end; /* without blanks at the end of the line */
} Line;

DzFlow *dz_flow_new(void)
{
    DzFlow *self = g_new0(DzFlow, 1);
    self->glyphs = g_array_new(FALSE, FALSE, sizeof(Glyph));
    return self;
}

void dz_flow_free(DzFlow *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->glyphs);
    g_free(self);
}

static void add_glyph(DzFlow *self, DzStyle style, gunichar c)
{
    Glyph glyph = {c, style};
    g_array_append_val(self->glyphs, glyph);
}

void dz_flow_add_points(DzFlow *self, DzStyle style, const gunichar *points, guint32 length)
{
    for (guint32 i = 0; i < length; i++)
        add_glyph(self, style, dz_terminal_clean_point(points[i]));
}

void dz_flow_add(DzFlow *self, DzStyle style, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at))
        add_glyph(self, style, dz_terminal_clean_point(g_utf8_get_char(at)));
}

void dz_flow_add_marked(DzFlow *self, DzStyle style, const gunichar *points, guint32 length)
{
    static const gunichar signs[] = {
        [DZ_STYLE_EXTRA] = '+', [DZ_STYLE_LACKING] = '-', [DZ_STYLE_CHANGED] = '~', [DZ_STYLE_MOVED] = '^'};
    g_return_if_fail(style >= DZ_STYLE_EXTRA && style <= DZ_STYLE_MOVED);
    add_glyph(self, style, '{');
    add_glyph(self, style, signs[style]);
    dz_flow_add_points(self, style, points, length);
    add_glyph(self, style, signs[style]);
    add_glyph(self, style, '}');
}

void dz_flow_break(DzFlow *self)
{
    add_glyph(self, DZ_STYLE_PLAIN, '\n');
}

static const Glyph *glyph_at(const DzFlow *self, guint index)
{
    return &g_array_index(self->glyphs, Glyph, index);
}

/* A flag for each place before which a line may end. */
static gboolean *find_breaks(const DzFlow *self)
{
    guint length = self->glyphs->len;
    g_autofree gunichar *points = g_new(gunichar, length + 1);
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    gboolean *breaks = g_new0(gboolean, length + 1);
    for (guint i = 0; i < length; i++)
        points[i] = glyph_at(self, i)->c;
    dz_line_ends(points, length, ends);
    for (guint i = 0; i < ends->len; i++)
        breaks[g_array_index(ends, guint32, i)] = TRUE;
    return breaks;
}

/* Where the line that begins at `begin` ends: at the last break that fits, else in the middle of a word. */
static guint end_of_line(const DzFlow *self, const gboolean *breaks, guint begin, guint width)
{
    guint used = 0;
    guint last = 0;
    for (guint at = begin; at < self->glyphs->len; at++) {
        gunichar c = glyph_at(self, at)->c;
        if (at > begin && breaks[at])
            last = at;
        if (c == '\n')
            return at;
        used += dz_terminal_point_width(c);
        if (used > width && c != ' ')
            return last > begin ? last : MAX(at, begin + 1);
    }
    return self->glyphs->len;
}

static GArray *break_lines(const DzFlow *self, guint width)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
    g_autofree gboolean *breaks = find_breaks(self);
    for (guint at = 0; at < self->glyphs->len;) {
        guint next = end_of_line(self, breaks, at, width);
        Line line = {at, next};
        while (line.end > line.begin && glyph_at(self, line.end - 1)->c == ' ')
            line.end--;
        g_array_append_val(lines, line);
        at = next < self->glyphs->len && glyph_at(self, next)->c == '\n' ? next + 1 : next;
    }
    return lines;
}

static void change_style(GString *out, DzStyle style, gboolean colour)
{
    static const char *const codes[] = {"", "1", "2", "32", "31", "33", "36"};
    if (colour)
        g_string_append_printf(out, "\033[%sm", codes[style]);
}

/* Writes one line, and returns how many columns it took. */
static guint write_line(GString *out, const DzFlow *self, Line line, gboolean colour)
{
    guint used = 0;
    DzStyle style = DZ_STYLE_PLAIN;
    for (guint at = line.begin; at < line.end; at++) {
        const Glyph *glyph = glyph_at(self, at);
        if (glyph->style != style) {
            if (style != DZ_STYLE_PLAIN)
                change_style(out, DZ_STYLE_PLAIN, colour);
            if (glyph->style != DZ_STYLE_PLAIN)
                change_style(out, glyph->style, colour);
            style = glyph->style;
        }
        g_string_append_unichar(out, glyph->c);
        used += dz_terminal_point_width(glyph->c);
    }
    if (style != DZ_STYLE_PLAIN)
        change_style(out, DZ_STYLE_PLAIN, colour);
    return used;
}

static void add_spaces(GString *out, guint n)
{
    for (guint i = 0; i < n; i++)
        g_string_append_c(out, ' ');
}

/* No line ends in blanks: what comes after the last text of a row is left out. */
static void end_line(GString *out)
{
    while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate(out, out->len - 1);
    g_string_append_c(out, '\n');
}

void dz_layout_beside(GString *out, DzFlow *const *flows, guint n, guint width, const char *between, gboolean colour)
{
    g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    guint height = 0;
    for (guint i = 0; i < n; i++) {
        GArray *lines = break_lines(flows[i], width);
        height = MAX(height, lines->len);
        g_ptr_array_add(columns, lines);
    }
    for (guint row = 0; row < height; row++) {
        for (guint i = 0; i < n; i++) {
            const GArray *lines = g_ptr_array_index(columns, i);
            guint used = row < lines->len ? write_line(out, flows[i], g_array_index(lines, Line, row), colour) : 0;
            add_spaces(out, width - MIN(used, width));
            g_string_append(out, i + 1 < n ? between : "");
        }
        end_line(out);
    }
}

void dz_layout_paragraph(GString *out, const DzFlow *flow, guint width, guint indent, gboolean colour)
{
    g_autoptr(GArray) lines = break_lines(flow, width - MIN(indent, width - 1));
    for (guint row = 0; row < lines->len; row++) {
        add_spaces(out, row > 0 ? indent : 0);
        write_line(out, flow, g_array_index(lines, Line, row), colour);
        end_line(out);
    }
}
