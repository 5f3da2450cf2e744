/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Turns what the program has to say, a code with named arguments, into text in a language.
 *
 * <p>Texts live in files {@code messages/AREA_LANGUAGE.properties} (UTF-8) beside this package, as
 * ICU message patterns; the area is the part of a code before its first dot. What has no text in a
 * language is said in English.
 */
@NonNullByDefault
package org.scholion.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
