/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.scholion.schema.model.AnchorUnit;
import org.scholion.schema.model.ArticleUse;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.Neighbours;
import org.scholion.schema.model.SchemaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entity Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isWholeWords <em>Whole Words</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isAbstractType <em>Abstract Type</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#getNesting <em>Nesting</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isDiscontinuous <em>Discontinuous</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isZeroWidth <em>Zero Width</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isReferents <em>Referents</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isGroups <em>Groups</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.EntityDefinitionImpl#isIdentified <em>Identified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EntityDefinitionImpl extends TypeDefinitionImpl implements EntityDefinition {
	/**
	 * The default value of the '{@link #isWholeWords() <em>Whole Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWholeWords()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WHOLE_WORDS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWholeWords() <em>Whole Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWholeWords()
	 * @generated
	 * @ordered
	 */
	protected boolean wholeWords = WHOLE_WORDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAbstractType() <em>Abstract Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstractType()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSTRACT_TYPE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbstractType() <em>Abstract Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstractType()
	 * @generated
	 * @ordered
	 */
	protected boolean abstractType = ABSTRACT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected static final Neighbours OVERLAP_EDEFAULT = Neighbours.ANY;

	/**
	 * The cached value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected Neighbours overlap = OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNesting() <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNesting()
	 * @generated
	 * @ordered
	 */
	protected static final Neighbours NESTING_EDEFAULT = Neighbours.ANY;

	/**
	 * The cached value of the '{@link #getNesting() <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNesting()
	 * @generated
	 * @ordered
	 */
	protected Neighbours nesting = NESTING_EDEFAULT;

	/**
	 * The default value of the '{@link #isDiscontinuous() <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscontinuous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISCONTINUOUS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDiscontinuous() <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscontinuous()
	 * @generated
	 * @ordered
	 */
	protected boolean discontinuous = DISCONTINUOUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isZeroWidth() <em>Zero Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isZeroWidth()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ZERO_WIDTH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isZeroWidth() <em>Zero Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isZeroWidth()
	 * @generated
	 * @ordered
	 */
	protected boolean zeroWidth = ZERO_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnchor() <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected static final AnchorUnit ANCHOR_EDEFAULT = AnchorUnit.GRAPHEME;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected AnchorUnit anchor = ANCHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final ArticleUse ARTICLE_EDEFAULT = ArticleUse.FREE;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected ArticleUse article = ARTICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isReferents() <em>Referents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReferents()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REFERENTS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isReferents() <em>Referents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReferents()
	 * @generated
	 * @ordered
	 */
	protected boolean referents = REFERENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isGroups() <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroups()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GROUPS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isGroups() <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroups()
	 * @generated
	 * @ordered
	 */
	protected boolean groups = GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #isIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IDENTIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentified()
	 * @generated
	 * @ordered
	 */
	protected boolean identified = IDENTIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntityDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.ENTITY_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWholeWords() {
		return wholeWords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWholeWords(boolean newWholeWords) {
		boolean oldWholeWords = wholeWords;
		wholeWords = newWholeWords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__WHOLE_WORDS, oldWholeWords, wholeWords));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbstractType() {
		return abstractType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstractType(boolean newAbstractType) {
		boolean oldAbstractType = abstractType;
		abstractType = newAbstractType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__ABSTRACT_TYPE, oldAbstractType, abstractType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Neighbours getOverlap() {
		return overlap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlap(Neighbours newOverlap) {
		Neighbours oldOverlap = overlap;
		overlap = newOverlap == null ? OVERLAP_EDEFAULT : newOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__OVERLAP, oldOverlap, overlap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Neighbours getNesting() {
		return nesting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNesting(Neighbours newNesting) {
		Neighbours oldNesting = nesting;
		nesting = newNesting == null ? NESTING_EDEFAULT : newNesting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__NESTING, oldNesting, nesting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDiscontinuous() {
		return discontinuous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscontinuous(boolean newDiscontinuous) {
		boolean oldDiscontinuous = discontinuous;
		discontinuous = newDiscontinuous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__DISCONTINUOUS, oldDiscontinuous, discontinuous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isZeroWidth() {
		return zeroWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZeroWidth(boolean newZeroWidth) {
		boolean oldZeroWidth = zeroWidth;
		zeroWidth = newZeroWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__ZERO_WIDTH, oldZeroWidth, zeroWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnchorUnit getAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchor(AnchorUnit newAnchor) {
		AnchorUnit oldAnchor = anchor;
		anchor = newAnchor == null ? ANCHOR_EDEFAULT : newAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__ANCHOR, oldAnchor, anchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArticleUse getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(ArticleUse newArticle) {
		ArticleUse oldArticle = article;
		article = newArticle == null ? ARTICLE_EDEFAULT : newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReferents() {
		return referents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferents(boolean newReferents) {
		boolean oldReferents = referents;
		referents = newReferents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__REFERENTS, oldReferents, referents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGroups() {
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroups(boolean newGroups) {
		boolean oldGroups = groups;
		groups = newGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__GROUPS, oldGroups, groups));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIdentified() {
		return identified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentified(boolean newIdentified) {
		boolean oldIdentified = identified;
		identified = newIdentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ENTITY_DEFINITION__IDENTIFIED, oldIdentified, identified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.ENTITY_DEFINITION__WHOLE_WORDS:
				return isWholeWords();
			case SchemaPackage.ENTITY_DEFINITION__PARENT:
				return getParent();
			case SchemaPackage.ENTITY_DEFINITION__ABSTRACT_TYPE:
				return isAbstractType();
			case SchemaPackage.ENTITY_DEFINITION__OVERLAP:
				return getOverlap();
			case SchemaPackage.ENTITY_DEFINITION__NESTING:
				return getNesting();
			case SchemaPackage.ENTITY_DEFINITION__DISCONTINUOUS:
				return isDiscontinuous();
			case SchemaPackage.ENTITY_DEFINITION__ZERO_WIDTH:
				return isZeroWidth();
			case SchemaPackage.ENTITY_DEFINITION__ANCHOR:
				return getAnchor();
			case SchemaPackage.ENTITY_DEFINITION__ARTICLE:
				return getArticle();
			case SchemaPackage.ENTITY_DEFINITION__REFERENTS:
				return isReferents();
			case SchemaPackage.ENTITY_DEFINITION__GROUPS:
				return isGroups();
			case SchemaPackage.ENTITY_DEFINITION__IDENTIFIED:
				return isIdentified();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.ENTITY_DEFINITION__WHOLE_WORDS:
				setWholeWords((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__PARENT:
				setParent((String)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ABSTRACT_TYPE:
				setAbstractType((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__OVERLAP:
				setOverlap((Neighbours)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__NESTING:
				setNesting((Neighbours)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__DISCONTINUOUS:
				setDiscontinuous((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ZERO_WIDTH:
				setZeroWidth((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ANCHOR:
				setAnchor((AnchorUnit)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ARTICLE:
				setArticle((ArticleUse)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__REFERENTS:
				setReferents((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__GROUPS:
				setGroups((Boolean)newValue);
				return;
			case SchemaPackage.ENTITY_DEFINITION__IDENTIFIED:
				setIdentified((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.ENTITY_DEFINITION__WHOLE_WORDS:
				setWholeWords(WHOLE_WORDS_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ABSTRACT_TYPE:
				setAbstractType(ABSTRACT_TYPE_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__OVERLAP:
				setOverlap(OVERLAP_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__NESTING:
				setNesting(NESTING_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__DISCONTINUOUS:
				setDiscontinuous(DISCONTINUOUS_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ZERO_WIDTH:
				setZeroWidth(ZERO_WIDTH_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ANCHOR:
				setAnchor(ANCHOR_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__REFERENTS:
				setReferents(REFERENTS_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__GROUPS:
				setGroups(GROUPS_EDEFAULT);
				return;
			case SchemaPackage.ENTITY_DEFINITION__IDENTIFIED:
				setIdentified(IDENTIFIED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.ENTITY_DEFINITION__WHOLE_WORDS:
				return wholeWords != WHOLE_WORDS_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case SchemaPackage.ENTITY_DEFINITION__ABSTRACT_TYPE:
				return abstractType != ABSTRACT_TYPE_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__OVERLAP:
				return overlap != OVERLAP_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__NESTING:
				return nesting != NESTING_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__DISCONTINUOUS:
				return discontinuous != DISCONTINUOUS_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__ZERO_WIDTH:
				return zeroWidth != ZERO_WIDTH_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__ANCHOR:
				return anchor != ANCHOR_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__ARTICLE:
				return article != ARTICLE_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__REFERENTS:
				return referents != REFERENTS_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__GROUPS:
				return groups != GROUPS_EDEFAULT;
			case SchemaPackage.ENTITY_DEFINITION__IDENTIFIED:
				return identified != IDENTIFIED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (wholeWords: ");
		result.append(wholeWords);
		result.append(", parent: ");
		result.append(parent);
		result.append(", abstractType: ");
		result.append(abstractType);
		result.append(", overlap: ");
		result.append(overlap);
		result.append(", nesting: ");
		result.append(nesting);
		result.append(", discontinuous: ");
		result.append(discontinuous);
		result.append(", zeroWidth: ");
		result.append(zeroWidth);
		result.append(", anchor: ");
		result.append(anchor);
		result.append(", article: ");
		result.append(article);
		result.append(", referents: ");
		result.append(referents);
		result.append(", groups: ");
		result.append(groups);
		result.append(", identified: ");
		result.append(identified);
		result.append(')');
		return result.toString();
	}

} //EntityDefinitionImpl
