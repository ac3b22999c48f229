// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4

#include "documents/pdffonts.h"

#include <set>
#include <string>

namespace rapporteur::documents {

namespace {

using Handle = QPDFObjectHandle;

/// The six capitals and the plus that mark a subset.
std::string tagOf(size_t index)
{
    std::string tag = "AAAAAA+";
    for (int place = 5; place >= 0; --place, index /= 26)
        tag[size_t(place)] = char('A' + index % 26);
    return tag;
}

std::string bareName(const std::string& name)
{
    const size_t plus = name.find('+');
    return plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
}

void rename(Handle dictionary, const std::string& key, const std::string& tag)
{
    Handle name = dictionary.getKey(key);
    if (name.isName())
        dictionary.replaceKey(key, Handle::newName("/" + tag + bareName(name.getName())));
}

void nameFont(Handle font, const std::string& tag)
{
    rename(font, "/BaseFont", tag);
    Handle parts = font.getKey("/DescendantFonts");
    if (!parts.isArray())
        return;
    for (Handle part : parts.aitems()) {
        rename(part, "/BaseFont", tag);
        Handle descriptor = part.getKey("/FontDescriptor");
        if (descriptor.isDictionary())
            rename(descriptor, "/FontName", tag);
    }
}

} // namespace

void nameFonts(std::vector<QPDFObjectHandle>& pages)
{
    std::set<QPDFObjGen> named;
    for (Handle& page : pages) {
        Handle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string& key : fonts.getKeys()) {
            Handle font = fonts.getKey(key);
            if (named.insert(font.getObjGen()).second)
                nameFont(font, tagOf(named.size() - 1));
        }
    }
}

} // namespace rapporteur::documents
