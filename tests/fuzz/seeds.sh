# Sourced by run and replay: `gather DOOR FOLDER` fills the folder with inputs of that door, all of them ours.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

gather() {
    local door=$1 folder=$2 golden=$here/../golden/read
    mkdir -p "$folder"
    case $door in
    html | fragment) find "$golden" -name '*.html' ;;
    markdown | front) find "$golden" "$here/../../examples" -name '*.md' ;;
    any) find "$golden" "$here/seeds" -type f ;;
    esac | while read -r file; do cp "$file" "$folder/$(sha256sum <"$file" | cut -c1-16)"; done
    [ ! -d "$here/seeds/$door" ] || cp "$here/seeds/$door"/* "$folder"
    if [ "$door" = gzip ]; then gzip -nc "$golden/page-with-everything/page.html" | tail -c +3 >"$folder/page"; fi
}
