/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.anonymous;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scholion.document.EntryId;

/**
 * Names that stand for people and sets in one release. They are HMACs (RFC 2104, with SHA-256)
 * under the project's secret, over the release's content: so nobody without the secret can tell who
 * is meant, nor that somebody is the same in two releases, and making a release again makes the
 * same. Safe for use by several threads.
 */
public final class Pseudonyms {

    private static final String HMAC = "HmacSHA256";
    private static final int MEMBER_DIGITS = 10;
    private static final int SET_DIGITS = 20;
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int ULID = 26;

    private final byte[] secret;
    private final byte[] key;
    private final UnaryOperator<String> first;
    private final SortedMap<String, String> table = new TreeMap<>();

    /**
     * Creates the pseudonyms of a release.
     *
     * @param secret the project's
     * @param content what names the release
     * @param first the name that somebody had at first, so that who was renamed stays the same
     */
    public Pseudonyms(String secret, String content, UnaryOperator<String> first) {
        this.secret = secret.getBytes(StandardCharsets.US_ASCII);
        this.key = hmac(this.secret, "release:" + content);
        this.first = first;
    }

    /** Returns what somebody is called. */
    public String member(String name) {
        String pseudonym =
                "annotator-"
                        + HexFormat.of()
                                .formatHex(hmac(key, "member:" + first.apply(name)))
                                .substring(0, MEMBER_DIGITS);
        synchronized (table) {
            table.putIfAbsent(pseudonym, name);
        }
        return pseudonym;
    }

    /** Returns what a set is called. */
    public String set(String ulid) {
        return HexFormat.of().formatHex(hmac(key, "set:" + ulid)).substring(0, SET_DIGITS);
    }

    /**
     * Returns the id of an entry of the catalogue: the same in all releases of a project, and it
     * tells no time.
     */
    public EntryId entry(EntryId entry) {
        byte[] bits = hmac(secret, "entry:" + entry.value());
        char[] digits = new char[ULID];
        for (int i = 0; i < ULID; i++) {
            digits[i] = CROCKFORD[bits[i] & (i == 0 ? 7 : 31)];
        }
        return new EntryId(new String(digits));
    }

    /** Returns by what name those were first asked for who have a pseudonym. */
    public SortedMap<String, String> table() {
        synchronized (table) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(table));
        }
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must provide " + HMAC, e);
        }
    }
}
