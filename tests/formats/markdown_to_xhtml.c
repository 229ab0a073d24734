/* markdown_to_xhtml.c -- Markdown on stdin, XHTML on stdout: md4c with GitHub's dialect. */
#include <glib.h>
#include <md4c-html.h>
#include <stdio.h>
#include <unistd.h>

static void print(const MD_CHAR *text, MD_SIZE size, void *user_data)
{
    fwrite(text, 1, size, user_data);
}

int main(void)
{
    char *text = NULL;
    gsize length = 0;
    GIOChannel *in = g_io_channel_unix_new(STDIN_FILENO);
    g_io_channel_set_encoding(in, NULL, NULL);
    if (g_io_channel_read_to_end(in, &text, &length, NULL) != G_IO_STATUS_NORMAL)
        return 1;
    puts("<body>");
    int failed = md_html(text, (MD_SIZE)length, print, stdout, MD_DIALECT_GITHUB, MD_HTML_FLAG_XHTML);
    puts("</body>");
    g_free(text);
    g_io_channel_unref(in);
    return failed;
}
