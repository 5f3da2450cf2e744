/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Annotations of all kinds said in types, places, values and links alone, which is what formats
 * without kinds of their own can hold. Such a format writes and reads these and nothing else.
 */
@NonNullByDefault
package org.scholion.exchange.internal.plain;

import org.eclipse.jdt.annotation.NonNullByDefault;
