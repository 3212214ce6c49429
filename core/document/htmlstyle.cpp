// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlstyle.h"

using namespace Qt::StringLiterals;

namespace core {

QString htmlStyle()
{
    return u":root{color-scheme:light dark;--ink:#1c2024;--paper:#fff;--faint:#60656c;--line:#d9dce0;--link:#0b5cad;"
           "--mark:#fff1b8;--head:#eef2f6;--added:#d9f2df;--taken:#fbdcdc;"
           "--operator:#60656c;--executive:#0b62b8;--investor_relations:#0f766e;--analyst:#9a4a00;"
           "--interpreter:#7c3aad;--unknown:#60656c}\n"
           "@media (prefers-color-scheme:dark){:root{--ink:#e4e6e9;--paper:#16181b;--faint:#9aa0a8;--line:#34383d;"
           "--link:#7ab8f5;--mark:#4a4013;--head:#22262b;--added:#163a22;--taken:#4a1d1d;"
           "--operator:#9aa0a8;--executive:#7ab8f5;--investor_relations:#5ccfc2;--analyst:#f0a765;"
           "--interpreter:#c9a2ee;--unknown:#9aa0a8}}\n"
           "body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:46rem;color:var(--ink);background:var(--paper);"
           "font:1rem/1.6 system-ui,\"Noto Sans\",\"Noto Sans CJK SC\",sans-serif;overflow-wrap:break-word}\n"
           "h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}\n"
           "h2{font-size:1.15rem;margin:2.5rem 0 1rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}\n"
           "h3{font-size:1rem;margin:1.8rem 0 .6rem}\n"
           "a{color:var(--link)}\n"
           ".detail,.note,figcaption,footer{color:var(--faint)}\n"
           ".note,figcaption,footer{font-size:.88rem}\n"
           ".turn{margin:0 0 1.5rem;padding-left:.9rem;border-left:3px solid var(--role)}\n"
           ".turn p{margin:.35rem 0}\n"
           ".speaker b{color:var(--role)}\n"
           "blockquote{margin:.8rem 0;padding-left:1rem;border-left:3px solid var(--line)}\n"
           "mark{background:var(--mark);color:inherit}\n"
           ":target{background:var(--mark);outline:2px solid var(--link)}\n"
           "ins{background:var(--added);text-decoration:underline}\n"
           "del{background:var(--taken)}\n"
           "sup{line-height:0}\n"
           ".table{overflow-x:auto}\n"
           "table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}\n"
           "th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}\n"
           "th{background:var(--head)}\n"
           ".number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}\n"
           "figure{margin:1.5rem 0}\n"
           "img{max-width:100%;height:auto;background:#fff}\n"
           "footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.6rem}\n"
           "@media print{:root{--ink:#000;--paper:#fff;--faint:#444;--line:#999;--head:#eee}"
           "body{max-width:none;padding:0;font-size:10.5pt}.speaker,h2,h3{break-after:avoid}p{orphans:3;widows:3}"
           "tr,figure{break-inside:avoid}}\n"_s;
}

} // namespace core
