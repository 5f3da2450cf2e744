/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables of values with a separator between them.
 *
 * <p>Source: Shafranovich, Common Format and MIME Type for Comma-Separated Values (CSV) Files, RFC
 * 4180 (2005); TSV is the same with tabs.
 */
@NonNullByDefault
package org.scholion.exchange.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
