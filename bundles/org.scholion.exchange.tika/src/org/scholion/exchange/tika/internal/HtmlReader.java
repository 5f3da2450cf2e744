/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.text.DecodedText;
import org.scholion.text.SourceDecoder;
import org.scholion.text.UndecodableTextException;
import org.scholion.words.Message;

/** Reads web pages. */
final class HtmlReader extends TextReader {

    /** The largest page that is read: a tree of it takes many times its size. */
    static final long LARGEST = 16L << 20;

    /** Where a page that is neither UTF-8 nor marked says its charset; HTML asks for 1024. */
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
                            + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    /** What stands before the root of a page: declarations, comments. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)(?:\\s|\\x{feff}|\\x{ef}\\x{bb}\\x{bf}|<\\?xml[^>]{0,500}>|<!--.{0,4000}?-->)*"
                            + "(?:<!doctype\\s+html\\b|<html[\\s>]).*");

    /** What every browser takes Latin-1 for (WHATWG Encoding). */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    HtmlReader() {
        super(List.of(HtmlFormat.EXTENSION, ".htm", ".xhtml"));
    }

    @Override
    boolean isOne(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return PAGE.matcher(text).matches()
                || PAGE.matcher(new String(head, StandardCharsets.UTF_16)).matches();
    }

    @Override
    long most(ReadOptions options) {
        return Math.min(LARGEST, options.maximumBytes());
    }

    @Override
    Extract extract(Source source, byte[] bytes, ReadOptions options)
            throws UnreadableSourceException {
        DecodedText decoded = decode(source, bytes, options.encoding());
        Parsing parsing = new Parsing(source, HtmlFormat.NAME);
        parsing.context().set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        String text =
                parsing.run(
                        (handler, metadata, context) ->
                                new JSoupParser()
                                        .parseString(decoded.text(), handler, metadata, context));
        if (text.isEmpty()) {
            throw parsing.error(Message.of("exchange.extract.no-text"));
        }
        SortedMap<String, String> more = new TreeMap<>();
        more.put("charset", decoded.charset().name());
        return parsing.extract(text, JSoupParser.class, "text/html", more);
    }

    /** A page's own word for its charset is taken where its bytes do not say it. */
    private static DecodedText decode(Source source, byte[] bytes, Optional<Charset> given)
            throws UnreadableSourceException {
        Optional<Charset> charset = given.or(() -> declared(bytes));
        try {
            return SourceDecoder.decode(bytes, charset);
        } catch (UndecodableTextException e) {
            if (given.isEmpty() && charset.isPresent()) {
                try {
                    return SourceDecoder.decode(bytes, Optional.empty());
                } catch (UndecodableTextException neither) {
                    e.addSuppressed(neither);
                }
            }
            UnreadableSourceException error =
                    UnreadableSourceException.atOffset(
                            source.displayName(), e.byteOffset(), Message.of(e));
            error.initCause(e);
            throw error;
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        if (isMarkedOrUtf8(bytes)) {
            return Optional.empty();
        }
        Matcher matcher =
                DECLARED.matcher(
                        new String(
                                bytes,
                                0,
                                Math.min(bytes.length, DECLARED_WITHIN),
                                StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name =
                Optional.ofNullable(matcher.group(1))
                        .orElseGet(() -> String.valueOf(matcher.group(2)));
        try {
            Charset charset = Charset.forName(name);
            // a page whose declaration can be read as ASCII is none of these
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isMarkedOrUtf8(byte[] bytes) {
        try {
            SourceDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8));
        } catch (UndecodableTextException e) {
            return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe);
        }
        // of pages in ASCII only those say more than their bytes that switch charsets on their way
        for (byte b : bytes) {
            if (b == 0x1b) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
