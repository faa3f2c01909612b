#!/usr/bin/env bash
# Packs the package, installs it in an empty project and runs its command and its library there, as a user would.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" > /dev/null
mkdir "$work/project" "$work/reports"
printf '{"name": "trial", "version": "1.0.0", "private": true}\n' > "$work/project/package.json"
printf 'وزارت دفاع روسیه روز ۱۵ دسامبر ۲۰۲۰ اعلام کرد که سه مورد نقض آتش‌بس در قره‌باغ ثبت شد.\n' > "$work/reports/one.txt"

cd "$work/project"
npm install --no-audit --no-fund --prefer-offline --omit=dev --silent "$work"/rasad-*.tgz

npx --no-install rasad --version
npx --no-install rasad read "$work/reports" --json | grep -q '"language":"fa"'
npx --no-install rasad report node_modules/rasad/examples --format html --out "$work/report.html"
grep -q '<title>Situation report' "$work/report.html"
npx --no-install rasad packs | grep -q south-caucasus

cat > library.mjs <<'JS'
import { createReader } from 'rasad';
const reading = createReader({ languages: ['fa'], theatres: ['south-caucasus'] }).read('ارتش آذربایجان آتش‌بس را نقض کرد.', { published: '2020-12-15' });
if (reading.language !== 'fa' || reading.published !== '2020-12-15') throw new Error('the library does not read');
JS
node library.mjs
echo 'the packed package works'
